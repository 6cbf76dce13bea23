import type { CheckInView, HealingView, PairView, SeriesView } from '@tandem/core/contract';
import type { AgendaItem, CheckIn, Message, Person, PersonId, Programme, Pulse } from '@tandem/core/model';
import type { StoredPair } from '../../store/pairs.ts';
import type { StoredSeries } from '../../store/series.ts';
import { agendaItemsFor, scoreFor, sentence } from '../for-reader.ts';
import { personCard } from '../people/present.ts';
import { programmeCard } from '../programmes/present.ts';

/** Who has said how it was; never what they said. */
export const checkInView = (
  checkIn: CheckIn,
  pulses: readonly Pulse[],
  me: PersonId,
  { healing, outcome }: { readonly healing: HealingView | null; readonly outcome: Message | null },
): CheckInView => {
  const givers = pulses.filter((pulse) => pulse.checkInId === checkIn.id).map((pulse) => pulse.personId);
  return {
    ...checkIn,
    note: sentence(checkIn.note, me),
    answered: { me: givers.includes(me), partners: givers.filter((giver) => giver !== me).length },
    healing,
    outcome: sentence(outcome, me),
  };
};

export const seriesView = (
  series: StoredSeries,
  checkIns: CheckInView[],
  more: Pick<SeriesView, 'rules' | 'waitsFor'>,
  me: PersonId,
): SeriesView => ({
  id: series.id,
  slot: series.slot,
  cadence: series.cadence,
  state: series.state,
  problem: sentence(series.problem, me),
  joinUrl: series.joinUrl,
  joinUrlInTurn: series.eventInTurn?.joinUrl ?? null,
  checkIns,
  ...more,
});

export const pairView = (
  pair: StoredPair,
  people: { readonly me: Person; readonly partners: readonly [Person, ...Person[]] },
  programme: Programme,
  series: SeriesView | null,
  agenda: readonly AgendaItem[],
): PairView => ({
  id: pair.id,
  programme: programmeCard(programme),
  myRole: pair.members.find((member) => member.personId === people.me.id)?.role ?? 'peer',
  me: personCard(people.me),
  partners: [personCard(people.partners[0]), ...people.partners.slice(1).map(personCard)],
  score: scoreFor(pair.score, people.me.id),
  pairedAt: pair.pairedAt,
  series,
  unplaced: sentence(pair.unplaced, people.me.id),
  agenda: agendaItemsFor(agenda, people.me.id),
});
