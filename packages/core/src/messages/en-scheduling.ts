/** Sentences of planning a series: clashes, moves, clock changes, comfort. */
export const scheduling = {} as const;
