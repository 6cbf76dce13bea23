import { z } from 'zod';
import { GraphFault } from '../http/fault.ts';

/** Where a round of delta queries stands. It is bound to its mailbox, its window and the era of the store. */
const DeltaState = z.object({
  era: z.string(),
  mailbox: z.string(),
  from: z.int(),
  to: z.int(),
  /** Changes after this point are wanted; null in the first round, which wants everything. */
  since: z.int().nullable(),
  /** The point that this round goes up to. */
  upTo: z.int(),
  /** The last entity of the page before. */
  after: z.string(),
});
export type DeltaState = z.infer<typeof DeltaState>;

export const writeToken = (state: DeltaState): string => Buffer.from(JSON.stringify(state)).toString('base64url');

/** Reads a token back; one that is unknown, of another mailbox, or from before a reset is gone, and the client starts anew. */
export function readToken(token: string, mailbox: string, position: { era: string; sequence: number }): DeltaState {
  const parsed = DeltaState.safeParse(jsonOf(token));
  const known =
    parsed.success &&
    parsed.data.mailbox === mailbox &&
    parsed.data.era === position.era &&
    parsed.data.upTo <= position.sequence;
  if (!known)
    throw new GraphFault(410, 'syncStateNotFound', 'The sync state generation is not found; start with a new request.');
  return parsed.data;
}

function jsonOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    return null;
  }
}
