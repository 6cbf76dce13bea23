/** What a solver says; `agrees` compares it whole. */
export type Answer = { readonly pairs: number; readonly points: number };
