import type { Caller } from '@tandem/core/access';
import { isStillFree, otherTimes, type DateQuestion } from '@tandem/core/checkins';
import type { CheckInDetail, OtherTimes } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { forReader, message } from '@tandem/core/messages';
import { HealingId, type CheckIn, type CheckInId, type Healing, type Instant } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { freshId } from '../../ids.ts';
import { calendarsAround } from '../../jobs/healing/calendars-around.ts';
import { loadSeries, type LoadedSeries } from '../../jobs/healing/load.ts';
import { eachWithOthers } from '../../jobs/each-with-others.ts';
import { intend } from '../../jobs/intend.ts';
import { checkInHealedNotice } from '../../jobs/notices.ts';
import { tell } from '../../jobs/tell.ts';
import { insertHealing } from '../../store/healings.ts';
import { redate } from '../../store/redate.ts';
import type { Tx } from '../../store/store.ts';
import { violated } from '../../store/violations.ts';
import { ownCheckIn } from './own-check-in.ts';
import { readCheckIn } from './usecases.ts';

/** Times that people compare at a glance. */
const COMPARED = 3;

/** Other times for one date alone, free for everyone; its people choose among them. */
export const readOtherTimes = async (deps: Deps, caller: Caller, id: CheckInId): Promise<OtherTimes> => {
  const { question } = await askedOf(deps, caller, id);
  return {
    now: deps.clock(),
    times: (question === null ? [] : otherTimes(question, COMPARED)).map(({ startsAt, notes }) => ({
      startsAt,
      notes: notes.map((note) => forReader(note, caller.personId)),
    })),
  };
};

/** Puts one date at another time because somebody wants it there; the rhythm stays, the others are told. */
export const moveCheckIn = async (
  deps: Deps,
  caller: Caller,
  id: CheckInId,
  startsAt: Instant,
): Promise<CheckInDetail> => {
  const { loaded, checkIn, question } = await askedOf(deps, caller, id);
  // Judged anew: what was free when the times were shown need not be free now.
  if (loaded === null || !isStillFree(question, startsAt)) throw gone();
  const by = { personId: caller.personId, name: loaded.people.get(caller.personId)?.givenName ?? '' };
  await deps.store
    .inTenant(caller.tenantId, (tx) => carry(deps, tx, loaded, { checkIn, startsAt, by }))
    .catch((error: unknown) => {
      throw violated(error) === 'nobody_is_double_booked' ? gone() : error;
    });
  return readCheckIn(deps, caller, id);
};

type Asked =
  | { readonly checkIn: CheckIn; readonly loaded: LoadedSeries; readonly question: DateQuestion }
  /** The series is not in Outlook yet, or not any more. */
  | { readonly checkIn: CheckIn; readonly loaded: null; readonly question: null };

const askedOf = async (deps: Deps, caller: Caller, id: CheckInId): Promise<Asked> => {
  const { checkIn, series } = await deps.store.inTenant(caller.tenantId, (tx) => ownCheckIn(tx, caller, id));
  const loaded = await loadSeries(deps, caller.tenantId, series.id);
  if (loaded === null) return { checkIn, loaded, question: null };
  const calendars = await calendarsAround(deps, caller.tenantId, loaded, checkIn);
  const { standing, programme } = loaded;
  const question = { checkIn, series: standing, rules: programme.healing, calendars, now: deps.clock() };
  return { checkIn, loaded, question };
};

type Chosen = {
  readonly checkIn: CheckIn;
  readonly startsAt: Instant;
  readonly by: { readonly personId: Caller['personId']; readonly name: string };
};

const carry = async (
  deps: Deps,
  tx: Tx,
  { series, pair, people }: LoadedSeries,
  { checkIn, startsAt, by }: Chosen,
): Promise<void> => {
  const { id, startsAt: beforeAt } = checkIn;
  const who = { person: by.personId, name: by.name, who: 'other' };
  const note = message('healing.chosen', { ...who, beforeAt, movedAt: startsAt });
  const members = pair.members.map((member) => member.personId);
  if (!(await redate(tx, checkIn, { startsAt, state: 'booked', note }, members))) throw gone();
  const healing: Healing = {
    id: freshId(HealingId),
    checkInId: id,
    cause: 'edited',
    people: [by.personId],
    did: 'moved',
    fromAt: beforeAt,
    toAt: startsAt,
    note,
    decidedAt: deps.clock(),
    undone: false,
  };
  await insertHealing(tx, healing);
  await intend(deps, tx, series.id, { kind: 'settle', checkInId: id });
  const others = eachWithOthers(pair, people).filter(({ to }) => to.id !== by.personId);
  for (const one of others) await tell(deps, tx, checkInHealedNotice(one, { id, startsAt, note }));
};

const gone = (): AppError =>
  new AppError('slot.gone', 'This time is not free for everyone any more. Choose another one.');
