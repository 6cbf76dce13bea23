/** Sentences of errors and of work that waits. */
export const errors = {} as const;
