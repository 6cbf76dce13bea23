/** Sentences of matching: reasons for a pair, reasons for none, and what would help. */
export const matching = {} as const;
