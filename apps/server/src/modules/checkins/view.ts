import type { Caller } from '@tandem/core/access';
import type { CheckInDetail, PairView } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';
import type { AgendaItem, CheckIn } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import type { StoredPair } from '../../store/pairs.ts';
import { loadPairs, type Loaded } from './load.ts';
import { checkInView, pairView, seriesView } from './present.ts';
import { endOf, pulseState } from './rules.ts';
import type { OwnCheckIn } from './usecases.ts';

/** Pairs as one of the two sees them. */
export const viewPairs = async (deps: Deps, caller: Caller, pairs: readonly StoredPair[]): Promise<PairView[]> => {
  const loaded = await loadPairs(deps, caller.tenantId, pairs);
  return pairs.flatMap((pair) => viewPair(deps, caller, pair, loaded) ?? []);
};

const viewPair = (deps: Deps, caller: Caller, pair: StoredPair, loaded: Loaded): PairView | null => {
  const partnerId = pair.members.find((member) => member.personId !== caller.personId)?.personId;
  const me = loaded.people.get(caller.personId);
  const partner = partnerId === undefined ? undefined : loaded.people.get(partnerId);
  const programme = loaded.programmes.get(pair.programmeId);
  if (me === undefined || partner === undefined || programme === undefined) return null;
  const series = loaded.series.get(pair.id) ?? null;
  const checkIns = series === null ? [] : (loaded.checkIns.get(series.id) ?? []);
  const next = checkIns.find((row) => endOf(row) > deps.clock() && (row.state === 'planned' || row.state === 'booked'));
  const views = checkIns.map((row) => checkInView(row, loaded.pulses, caller.personId));
  return pairView(
    pair,
    { me, partner },
    programme,
    series === null ? null : seriesView(series, views),
    next === undefined ? [] : agendaOf(next, loaded),
  );
};

/** One check-in with all that belongs to it. */
export const viewDetail = async (deps: Deps, caller: Caller, own: OwnCheckIn): Promise<CheckInDetail> => {
  const loaded = await loadPairs(deps, caller.tenantId, [own.pair]);
  const pair = present(viewPair(deps, caller, own.pair, loaded));
  const pulses = loaded.pulses.filter((pulse) => pulse.checkInId === own.checkIn.id);
  const mine = pulses.find((pulse) => pulse.personId === caller.personId) ?? null;
  return {
    now: deps.clock(),
    pair,
    checkIn: checkInView(own.checkIn, pulses, caller.personId),
    agenda: agendaOf(own.checkIn, loaded),
    pulse: pulseState(own.checkIn, mine === null ? null : { answer: mine, sentAt: mine.sentAt }, deps.clock()),
  };
};

const agendaOf = (checkIn: CheckIn, loaded: Loaded): AgendaItem[] =>
  (loaded.points.get(checkIn.id) ?? []).map((point) => ({
    minutes: point.minutes,
    title: message('text.plain', { text: point.text }),
    source: message('text.plain', { text: loaded.people.get(point.author)?.givenName ?? '' }),
  }));
