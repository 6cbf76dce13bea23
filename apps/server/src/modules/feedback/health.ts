import type { Caller } from '@tandem/core/access';
import type { ProgrammeHealth } from '@tandem/core/contract';
import { pairHealth, programmeHealth } from '@tandem/core/feedback';
import type { CheckIn, PersonId, ProgrammeId, SeriesId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { pairsIn, type StoredPair } from '../../store/pairs.ts';
import { listParticipants } from '../../store/participants.ts';
import { findProgramme } from '../../store/programmes.ts';
import { publishedProposal } from '../../store/proposals.ts';
import { linesTo } from '../../store/pulses.ts';
import { openSeries, seriesOfPairs, type StoredSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { wordOf } from '../checkins/load.ts';
import { withOutcomes } from '../checkins/outcome.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';

/** A programme at a glance. Of a pair a coordinator sees whether it meets; of answers, numbers of groups and
 * the lines that were written to them. */
export const readHealth = async (deps: Deps, caller: Caller, id: ProgrammeId): Promise<ProgrammeHealth> => {
  requireCoordinator(caller);
  const now = deps.clock();
  const found = await deps.store.inTenant(caller.tenantId, (tx) => load(tx, id));
  const membersOf = (pairs: readonly StoredPair[]) =>
    pairs.flatMap((pair) => pair.members.map(({ personId }) => personId));
  const members = membersOf(found.pairs);
  const people = await peopleById(deps, caller.tenantId, [
    ...new Set([...members, ...membersOf(found.left), ...found.lines.map((line) => line.personId)]),
  ]);
  const inPairs = new Set(members);
  const cards = (ids: readonly PersonId[]) => ids.flatMap((one) => people.get(one) ?? []).map(personCard);
  const checkIns = new Map(
    [...found.checkIns].map(([series, { people, rows }]) => [series, withOutcomes(rows, people, found.word, now)]),
  );
  const attention = found.pairs.flatMap((pair) => {
    const series = found.series.get(pair.id) ?? null;
    const rows = series === null ? [] : (checkIns.get(series.id) ?? []);
    const health = pairHealth({ series: series?.state ?? null, checkIns: rows }, now);
    const { state } = health;
    const reason = series === null ? (pair.unplaced ?? health.reason) : health.reason;
    const ids = pair.members.map((member) => member.personId);
    return state !== 'attention' || reason === null ? [] : [{ pairId: pair.id, members: cards(ids), reason }];
  });
  const partnerless = found.left.flatMap(({ id, members, unplaced }) => {
    const stay = members.map((member) => member.personId).filter((one) => one !== unplaced?.values['person']);
    const hasAnother = stay.every((one) => inPairs.has(one));
    return unplaced === null || hasAnother ? [] : [{ pairId: id, members: cards(stay), reason: unplaced }];
  });
  return {
    now,
    people: found.people,
    pairs: found.pairs.length,
    unmatched: found.unmatched,
    series: countSeries([...found.series.values()]),
    ...programmeHealth([...checkIns.values()].flat(), found.word.pulses, now),
    attention: [...partnerless, ...attention],
    lines: found.lines.flatMap(({ personId, ...line }) => cards([personId]).map((from) => ({ from, ...line }))),
  };
};

const load = async (tx: Tx, id: ProgrammeId) => {
  present(await findProgramme(tx, id));
  const all = await pairsIn(tx, id);
  const pairs = all.filter((pair) => pair.state === 'active');
  const checkIns = await everyCheckIn(tx, pairs);
  const ids = [...checkIns.values()].flatMap(({ rows }) => rows).map((row) => row.id);
  const unmatched = (await publishedProposal(tx, id))?.result?.unmatched ?? [];
  return {
    pairs,
    /** Pairs and circles that ended because somebody has left. */
    left: all.filter(({ state, unplaced }) => state === 'ended' && unplaced?.key === 'health.left'),
    checkIns,
    people: (await listParticipants(tx, id)).length,
    unmatched: new Set(unmatched.map((entry) => entry.personId)).size,
    series: await openSeries(
      tx,
      pairs.map((pair) => pair.id),
    ),
    word: await wordOf(tx, ids),
    lines: await linesTo(tx, id),
  };
};

/** Of how many people, by series; also those of series that have been replaced. */
const everyCheckIn = async (
  tx: Tx,
  pairs: readonly StoredPair[],
): Promise<ReadonlyMap<SeriesId, { readonly people: number; readonly rows: readonly CheckIn[] }>> => {
  const sizes = new Map(pairs.map(({ id, members }) => [id, members.length]));
  const all = await seriesOfPairs(tx, [...sizes.keys()]);
  const people = new Map(all.map(({ id, pairId }) => [id, sizes.get(pairId) ?? 0]));
  const rows = await checkInsOf(tx, [...people.keys()]);
  return new Map([...people].map(([id, count]) => [id, { people: count, rows: rows.get(id) ?? [] }]));
};

const countSeries = (all: readonly StoredSeries[]) => {
  const count = (state: StoredSeries['state']) => all.filter((series) => series.state === state).length;
  return { booked: count('booked'), waiting: count('planned') };
};
