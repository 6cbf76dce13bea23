import type { Caller } from '@tandem/core/access';
import type { PlannedAgain, Readiness, SeriesChange } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { Person, PersonId, Programme, ProgrammeId } from '@tandem/core/model';
import type { JudgedSlot, SeriesRequest } from '@tandem/core/scheduling';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { pairsIn, type StoredPair } from '../../store/pairs.ts';
import { findProgramme } from '../../store/programmes.ts';
import { openSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { sentence, sentences } from '../for-reader.ts';
import { peopleById } from '../people/directory.ts';
import { personCard } from '../people/present.ts';
import { hourOf } from './hour-of.ts';
import { planPairs, type Plan } from './plan.ts';

/** Points that another hour must be better by; a date that moves costs 100 and more, one that is lost 1,000. */
const STAY: Readonly<Record<Readiness, number>> = { few: 600, some: 300, all: 50 };

/** What planning a running programme again would change, around what is in everybody's calendar now. */
export const planAgain = async (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  readiness: Readiness,
): Promise<PlannedAgain> => {
  requireCoordinator(caller);
  const { programme, pairs } = await deps.store.inTenant(caller.tenantId, (tx) => runningPairs(tx, programmeId));
  const people = await peopleOfPairs(deps, caller, pairs);
  const asked = pairs.map(({ id, members }) => ({ pairId: id, members }));
  const plan = await planPairs(deps, caller.tenantId, programme, asked, people, { stay: STAY[readiness] });
  const membersOf = new Map(pairs.map(({ id, members }) => [id, cardsOf(members, people)]));
  const changes: SeriesChange[] = [];
  const open: PlannedAgain['open'] = [];
  for (const [index, one] of plan.planned.entries()) {
    const request = present(plan.requests[index] ?? null);
    const members = membersOf.get(one.pairId) ?? [];
    if (one.state === 'unplaced') {
      open.push({ members, reason: present(sentence(one.reason, caller.personId)) });
    } else if (request.current === undefined || plan.changed.includes(one.pairId)) {
      const before = await judgedNow(deps, request, plan);
      changes.push({
        ...{ pairId: one.pairId, members, slot: one.judged.slot, dates: request.cadence.dates },
        before: before === null ? null : hourOf(before),
        after: hourOf(one.judged),
        notes: sentences(one.judged.notes, caller.personId),
      });
    }
  }
  return { now: deps.clock(), kept: plan.planned.length - changes.length - open.length, changes, open };
};

const judgedNow = async (deps: Deps, request: SeriesRequest, { calendars }: Plan): Promise<JudgedSlot | null> =>
  request.current === undefined ? null : deps.compute.judge(request, request.current.slot, calendars);

const cardsOf = (members: StoredPair['members'], people: ReadonlyMap<PersonId, Person>) =>
  members.flatMap(({ personId }) => people.get(personId) ?? []).map(personCard);

/** The pairs of a running programme whose series still wait for nobody: one on its way into Outlook is left alone. */
export const runningPairs = async (
  tx: Tx,
  programmeId: ProgrammeId,
): Promise<{ readonly programme: Programme; readonly pairs: readonly StoredPair[] }> => {
  const programme = present(await findProgramme(tx, programmeId));
  if (programme.state !== 'active') {
    throw new AppError('programme.wrong_state', 'Series are planned again while a programme is running.');
  }
  const active = (await pairsIn(tx, programmeId)).filter(({ state }) => state === 'active');
  const series = await openSeries(
    tx,
    active.map(({ id }) => id),
  );
  const isSettled = ({ id }: StoredPair): boolean => (series.get(id)?.state ?? 'booked') === 'booked';
  return { programme, pairs: active.filter(isSettled) };
};

export const peopleOfPairs = (
  deps: Deps,
  caller: Caller,
  pairs: readonly StoredPair[],
): Promise<ReadonlyMap<PersonId, Person>> =>
  peopleById(deps, caller.tenantId, [
    ...new Set(pairs.flatMap(({ members }) => members.map(({ personId }) => personId))),
  ]);
