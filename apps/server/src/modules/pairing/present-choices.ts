import type { Caller } from '@tandem/core/access';
import type { GivesWay, HourChoices, PersonCard } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import type { Choice, Choices } from '@tandem/core/scheduling';
import type { Deps } from '../../deps.ts';
import { sentences } from '../for-reader.ts';
import { cardsOf } from './cards.ts';
import { hourOf } from './hour-of.ts';
import type { PlanPair } from './plan.ts';

type Series = { readonly pairs: readonly PlanPair[]; readonly dates: number };

/** What a series can choose from, with names; nothing where it cannot be planned at all. */
export const presentChoices = async (
  deps: Deps,
  caller: Caller,
  found: Choices | null,
  { pairs, dates }: Series,
): Promise<HourChoices> => {
  if (found === null) return { dates, standing: null, choices: [], without: null };
  const { standing, choices, without } = found;
  const aside = [...choices, ...(without === null ? [] : [without])].flatMap(({ changes }) => changes);
  const changing = new Set(aside.map(({ pairId }) => pairId));
  const others = new Map(
    pairs.flatMap(({ pairId, members }) =>
      changing.has(pairId) ? [[pairId, members.map(({ personId }) => personId)] as const] : [],
    ),
  );
  const cards = await cardsOf(deps, caller.tenantId, [...others.values()].flat());
  const givesWay = ({ changes }: Choice): GivesWay[] =>
    changes.map(({ pairId, before, after }) => ({
      pairId,
      members: named(others.get(pairId) ?? [], cards),
      slot: after?.slot ?? null,
      before: before === null ? null : hourOf(before),
      after: after === null ? null : hourOf(after),
    }));
  const [first] = [standing, ...choices.map(({ judged }) => judged)].flatMap((judged) => judged ?? []);
  return {
    // Of a series that has begun what is left.
    dates: first?.dates.length ?? dates,
    standing: standing === null ? null : { ...hourOf(standing), notes: sentences(standing.notes, caller.personId) },
    choices: choices.flatMap((choice) => {
      const { judged } = choice;
      if (judged === null) return [];
      const notes = sentences(judged.notes, caller.personId);
      return [{ ...hourOf(judged), slot: judged.slot, notes, changes: givesWay(choice) }];
    }),
    without: without === null ? null : givesWay(without),
  };
};

const named = (ids: readonly PersonId[], cards: ReadonlyMap<PersonId, PersonCard>): PersonCard[] =>
  ids.flatMap((id) => cards.get(id) ?? []);
