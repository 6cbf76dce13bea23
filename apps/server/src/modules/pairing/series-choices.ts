import type { Caller } from '@tandem/core/access';
import type { HourChoices } from '@tandem/core/contract';
import type { PairId, ProgrammeId } from '@tandem/core/model';
import type { Choices } from '@tandem/core/scheduling';
import type { HoursOf } from '../../compute/hours/question.ts';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { openSeries } from '../../store/series.ts';
import { withRecentCalendars } from '../checkins/with-recent-calendars.ts';
import { LOOKED_AT_MS, OFFERED } from './draft-hours.ts';
import { peopleOfPairs, runningPairs } from './plan-again.ts';
import { toPlan } from './plan.ts';
import { presentChoices } from './present-choices.ts';

/** Points for which others leave the hour they have: five dates that would fall through, not a nicer hour. */
const STAY_PUT = 5000;

/** Other hours for what is left of one series of a running programme, and who would give way. */
export const readSeriesChoices = async (
  world: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  pairId: PairId,
): Promise<HourChoices> => {
  requireCoordinator(caller);
  const deps = withRecentCalendars(world, caller.tenantId);
  const { programme, pairs, series } = await deps.store.inTenant(caller.tenantId, async (tx) => {
    const { programme, pairs } = await runningPairs(tx, programmeId);
    const series = await openSeries(
      tx,
      pairs.map(({ id }) => id),
    );
    return { programme, pairs, series: [...series.values()].map(({ id }) => id) };
  });
  present(pairs.find(({ id }) => id === pairId));
  const asked = pairs.map(({ id, members }) => ({ pairId: id, members }));
  const { meeting, priority } = programme;
  const version = JSON.stringify([meeting, priority, asked.map((pair) => pair.pairId), series.toSorted()]);
  const about: HoursOf = { id: programmeId, version, decisions: [], readSince: deps.clock() - LOOKED_AT_MS };
  const { choices } = await deps.compute.askHours(about, { kind: 'choices', pairId, most: OFFERED }, async () => {
    const people = await peopleOfPairs(deps, caller, pairs);
    const found = await toPlan(deps, caller.tenantId, programme, asked, people, { stay: STAY_PUT });
    return { ...found, readAt: deps.recent.readAt(caller.tenantId, [...people.values()]) ?? deps.clock() };
  });
  const found = choices === null ? null : withAnHourForAll(choices);
  return presentChoices(deps, caller, found, { pairs: asked, dates: programme.cadence.dates });
};

/** A series that runs is not left without an hour, for the sake of no other. */
const withAnHourForAll = ({ standing, choices }: Choices): Choices => ({
  standing,
  choices: choices.filter(({ changes }) => changes.every(({ after }) => after !== null)),
  without: null,
});
