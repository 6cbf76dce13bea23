import { randomUUID } from 'node:crypto';

/** A new id of this kind: `freshId(PairId)`. */
export const freshId = <Id>(kind: { parse(text: string): Id }): Id => kind.parse(randomUUID());
