import type { Caller } from '@tandem/core/access';
import type { CheckInDetail, PairView } from '@tandem/core/contract';
import {
  agendaFor,
  nextCheckIn,
  outcomeInWords,
  rulesInWords,
  type AgendaPerson,
  type Concluded,
} from '@tandem/core/checkins';
import { pulseState } from '@tandem/core/feedback';
import type { AgendaItem, CheckIn } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import type { StoredPair } from '../../store/pairs.ts';
import { agendaItemsFor } from '../for-reader.ts';
import { waitsFor } from './waits-for.ts';
import { healingView } from './healed.ts';
import { loadPairs, profileKey, wordOf, type Loaded } from './load.ts';
import { withOutcomes } from './outcome.ts';
import { checkInView, pairView, seriesView } from './present.ts';
import type { OwnCheckIn } from './own-check-in.ts';

/** Pairs and circles as one of their people sees them. */
export const viewPairs = async (deps: Deps, caller: Caller, pairs: readonly StoredPair[]): Promise<PairView[]> => {
  const loaded = await loadPairs(deps, caller.tenantId, pairs);
  return pairs.flatMap((pair) => viewPair(deps, caller, pair, loaded) ?? []);
};

const viewPair = (deps: Deps, caller: Caller, pair: StoredPair, loaded: Loaded): PairView | null => {
  const known = pair.members.flatMap((member) => loaded.people.get(member.personId) ?? []);
  const me = known.find((person) => person.id === caller.personId);
  const [partner, ...others] = known.filter((person) => person !== me);
  const programme = loaded.programmes.get(pair.programmeId);
  if (me === undefined || partner === undefined || programme === undefined) return null;
  const series = loaded.series.get(pair.id) ?? null;
  const checkIns = series === null ? [] : (loaded.checkIns.get(series.id) ?? []);
  const next = nextCheckIn(checkIns, deps.clock());
  const views = checkIns.map((row) => viewCheckIn(deps, caller, row, loaded));
  return pairView(
    pair,
    { me, partners: [partner, ...others] },
    programme,
    series === null
      ? null
      : seriesView(
          series,
          views,
          {
            rules: [...rulesInWords(programme.healing, series.cadence)],
            waitsFor: waitsFor(loaded.waiting.get(pair.id) ?? [], caller.personId),
          },
          caller.personId,
        ),
    next === null ? [] : agendaOf(next, pair, loaded),
  );
};

/** One check-in with all that belongs to it. */
export const viewDetail = async (deps: Deps, caller: Caller, own: OwnCheckIn): Promise<CheckInDetail> => {
  const loaded = await loadPairs(deps, caller.tenantId, [own.pair]);
  const pair = present(viewPair(deps, caller, own.pair, loaded));
  // A check-in of a series that has been replaced is not among those loaded with the pair.
  const word = await deps.store.inTenant(caller.tenantId, (tx) => wordOf(tx, [own.checkIn.id]));
  const [checkIn = { ...own.checkIn, outcome: null }] = withOutcomes(
    [own.checkIn],
    own.pair.members.length,
    word,
    deps.clock(),
  );
  const mine = word.pulses.find((pulse) => pulse.personId === caller.personId) ?? null;
  return {
    now: deps.clock(),
    pair,
    checkIn: viewCheckIn(deps, caller, checkIn, { ...loaded, pulses: word.pulses }),
    agenda: agendaItemsFor(agendaOf(checkIn, own.pair, loaded), caller.personId),
    pulse: pulseState(checkIn, deps.clock(), mine, mine?.sentAt ?? null),
  };
};

const viewCheckIn = (deps: Deps, { personId }: Caller, checkIn: Concluded, loaded: Loaded) =>
  checkInView(checkIn, loaded.pulses, personId, {
    healing: healingView(checkIn, loaded.healed, personId, deps.clock()),
    outcome: checkIn.outcome && outcomeInWords(checkIn.outcome, (id) => loaded.people.get(id)?.givenName ?? ''),
  });

const agendaOf = (checkIn: CheckIn, pair: StoredPair, loaded: Loaded): readonly AgendaItem[] => {
  const people = pair.members.map(({ personId }): AgendaPerson => {
    const goals = loaded.profiles.get(profileKey(pair.programmeId, personId))?.goals ?? [];
    return { id: personId, name: loaded.people.get(personId)?.givenName ?? '', goals };
  });
  const written = (loaded.points.get(checkIn.id) ?? []).flatMap(({ minutes, text, author }) => {
    const by = people.find((person) => person.id === author);
    return by === undefined ? [] : [{ minutes, text, by }];
  });
  return agendaFor(checkIn, people, written);
};
