import type { Caller } from '@tandem/core/access';
import type { Decision, LooserRule, WayIn } from '@tandem/core/contract';
import type { WayIn as Found } from '@tandem/core/matching';
import type { PersonId, ProposalId, Role } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';
import { cardsOf } from './cards.ts';
import { namedIn } from './decision-key.ts';
import { loadDraft } from './load-draft.ts';

/** The smallest changes that would find somebody a partner, as decisions that can be tried. */
export const readWaysIn = async (
  deps: Deps,
  caller: Caller,
  id: ProposalId,
  personId: PersonId,
  role: Role,
): Promise<{ ways: WayIn[] }> => {
  requireCoordinator(caller);
  const draft = await loadDraft(deps, caller.tenantId, id);
  const { ways } = await deps.compute.askDraft(draft.board, { kind: 'waysIn', personId, role }, draft.input);
  const decided = ways.map((way) => ({ way, looser: looserRule(way), ...decisionsOf(way) }));
  const cards = await cardsOf(
    deps,
    caller.tenantId,
    decided.flatMap(({ make, release }) => [...make, ...release].flatMap(namedIn)),
  );
  return {
    ways: decided.map(({ way: { pairs, points }, looser, make, release }) => ({
      pairs,
      points,
      make,
      release,
      looser,
      people: [...new Set([...make, ...release].flatMap(namedIn))].flatMap((one) => cards.get(one) ?? []),
    })),
  };
};

const decisionsOf = (way: Found): { make: Decision[]; release: Decision[] } => {
  const pin: Decision[] = way.pinned === null ? [] : [{ kind: 'pin', people: [...way.pinned] }];
  switch (way.kind) {
    case 'place':
      return {
        make: [{ kind: 'capacity', personId: way.personId, role: way.role, capacity: way.capacity }, ...pin],
        release: [],
      };
    case 'floor':
      return { make: [{ kind: 'floor', floor: way.floor }, ...pin], release: [] };
    case 'allow':
      return { make: pin, release: [{ kind: 'forbid', people: [...way.two] }] };
    case 'rule':
      return { make: [], release: [] };
  }
};

const looserRule = (way: Found): LooserRule | null => {
  if (way.kind !== 'rule') return null;
  const { rule, rules } = way;
  if (rule === 'zoneGap') return { rule, to: rules.zoneGapHours };
  if (rule === 'sharedHours') return { rule, to: rules.sharedHours };
  return { rule, to: rule === 'reportingLine' ? rules.reportingLevels : null };
};
