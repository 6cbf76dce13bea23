import type { Caller } from '@tandem/core/access';
import { mayUndo } from '@tandem/core/checkins';
import type { CheckInDetail } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { message } from '@tandem/core/messages';
import type { CheckInId, Message, Person, PersonId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { eachWithOthers } from '../../jobs/each-with-others.ts';
import { intend } from '../../jobs/intend.ts';
import { checkInHealedNotice } from '../../jobs/notices.ts';
import { tell } from '../../jobs/tell.ts';
import { markUndone } from '../../store/healings.ts';
import { redate } from '../../store/redate.ts';
import type { Tx } from '../../store/store.ts';
import { violated } from '../../store/violations.ts';
import { peopleById } from '../people/directory.ts';
import { loadHealed } from './healed.ts';
import { ownCheckIn } from './own-check-in.ts';
import { readCheckIn } from './usecases.ts';

/** Takes back what Tandem did to a date: it goes back to its time in both calendars, and the other one is told. */
export const undoHealing = async (deps: Deps, caller: Caller, id: CheckInId): Promise<CheckInDetail> => {
  const { pair } = await deps.store.inTenant(caller.tenantId, (tx) => ownCheckIn(tx, caller, id));
  const people = await peopleById(
    deps,
    caller.tenantId,
    pair.members.map((member) => member.personId),
  );
  await deps.store
    .inTenant(caller.tenantId, (tx) => takeBack(deps, tx, caller, id, people))
    .catch((error: unknown) => {
      if (violated(error) !== 'nobody_is_double_booked') throw error;
      throw new AppError('slot.taken', 'Another check-in stands at that time now, so this one stays where it is.');
    });
  return readCheckIn(deps, caller, id);
};

const takeBack = async (
  deps: Deps,
  tx: Tx,
  caller: Caller,
  id: CheckInId,
  people: ReadonlyMap<PersonId, Person>,
): Promise<void> => {
  const { checkIn, series, pair } = await ownCheckIn(tx, caller, id);
  const { last, unsettled } = await loadHealed(tx, [series.id]);
  const healing = last.get(id);
  const at = { now: deps.clock(), isCarriedOut: !unsettled.has(id) };
  if (healing === undefined || !mayUndo(healing, checkIn, at)) throw tooLate();
  const { fromAt: startsAt } = healing;
  const note = noteFor(caller.personId, people.get(caller.personId)?.givenName ?? '', startsAt);
  const members = pair.members.map((member) => member.personId);
  if (!(await redate(tx, checkIn, { startsAt, state: 'booked', note }, members))) throw tooLate();
  await markUndone(tx, healing.id);
  await intend(deps, tx, series.id, { kind: 'settle', checkInId: id });
  const others = eachWithOthers(pair, people).filter(({ to }) => to.id !== caller.personId);
  for (const one of others) await tell(deps, tx, checkInHealedNotice(one, { id, startsAt, note }));
};

const noteFor = (person: PersonId, name: string, movedAt: number): Message =>
  message('healing.undone', { person, name, who: 'other', movedAt });

const tooLate = (): AppError =>
  new AppError('slot.gone', 'This cannot be taken back any more. Move the check-in in Outlook instead.');
