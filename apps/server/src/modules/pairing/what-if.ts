import type { Caller } from '@tandem/core/access';
import type { ChangedPair, Consequence, Decided } from '@tandem/core/contract';
import type { MatchedPair, MatchingInput } from '@tandem/core/matching';
import type { ProposalId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { personCard } from '../people/present.ts';
import { decidedInput } from './decided-input.ts';
import { loadDraft } from './load-draft.ts';
import { refuseBrokenPins } from './refuse-broken-pins.ts';
import { difference } from './weigh-decisions.ts';

/** What other decisions would change, solved exactly; nothing is kept. */
export const whatIfDecided = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  wanted: Decided,
): Promise<Consequence> => {
  requireCoordinator(caller);
  const { input, result: before } = await loadDraft(deps, caller.tenantId, id);
  const settled = decidedInput(input, wanted);
  refuseBrokenPins(settled);
  const [after] = await deps.compute.matchAll([settled]);
  if (after === undefined) throw new Error('One input, one result.');
  const [old, fresh] = [keysOf(before.pairs), keysOf(after.pairs)];
  return {
    ...difference(before, after),
    gone: before.pairs.filter((pair) => !fresh.has(keyOf(pair))).map((pair) => changed(pair, input)),
    added: after.pairs.filter((pair) => !old.has(keyOf(pair))).map((pair) => changed(pair, input)),
  };
};

const keyOf = ({ members }: MatchedPair): string => members.map(({ personId }) => personId).join(' ');
const keysOf = (pairs: readonly MatchedPair[]): ReadonlySet<string> => new Set(pairs.map(keyOf));

const changed = ({ members, score }: MatchedPair, { people }: MatchingInput): ChangedPair => {
  const card = ({ personId }: MatchedPair['members'][number]) =>
    personCard(present(people.find(({ person }) => person.id === personId)).person);
  return { people: members.map(card), points: score.total };
};
