/** Sentences of check-ins: agenda points, where they come from, notices. */
export const checkins = {} as const;
