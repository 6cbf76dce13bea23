import { eventOf } from '@tandem/core/checkins';
import { message } from '@tandem/core/messages';
import type { CheckInId, Person, PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { peopleById } from '../../modules/people/directory.ts';
import { findCheckIn } from '../../store/check-ins.ts';
import { healingsOf } from '../../store/healings.ts';
import { closeIntention, type Intention } from '../../store/intentions.ts';
import { findPair } from '../../store/pairs.ts';
import { markSettled } from '../../store/redate.ts';
import { findSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { write } from '../../write.ts';

/**
 * Makes Outlook agree with one date as it stands here now, not as it stood when this was written down: so two decisions
 * about one date may be carried out in any order, or twice. What people did to it in Outlook meanwhile wins.
 */
export const settleCheckIn = async (
  deps: Deps,
  tenantId: TenantId,
  intention: Intention,
  checkInId: CheckInId,
): Promise<void> => {
  const { checkIn, series, pair, healings } = await deps.store.inTenant(tenantId, (tx) => load(tx, checkInId));
  const eventId = checkIn === null || series === null ? null : eventOf(series, checkIn);
  if (checkIn === null || series === null || eventId === null || series.state === 'ended') {
    await deps.store.inTenant(tenantId, (tx) => closeIntention(tx, intention.id, 'done', null));
    return;
  }
  const isOut = checkIn.state === 'skipped';
  const guests = (pair?.members ?? []).flatMap(({ personId }) => (personId === series.owner ? [] : personId));
  const people = isOut ? new Map<PersonId, Person>() : await peopleById(deps, tenantId, guests);
  const outcome = await deps.microsoft(tenantId).calendar.settleDate(series.owner, eventId, {
    originallyAt: checkIn.originallyAt,
    ours: [...new Set([checkIn.startsAt, ...healings.flatMap(({ fromAt, toAt }) => [fromAt, toAt])])],
    to: isOut ? null : checkIn.startsAt,
    minutes: checkIn.minutes,
    zone: series.slot.zone,
    guests: [...people.values()].map(({ id, name, mail }) => ({ id, name, mail })),
    comment: write((isOut ? checkIn.note : null) ?? message('cancelled.skipped'), series.slot.zone),
  });
  await deps.store.inTenant(tenantId, async (tx) => {
    if (!(await markSettled(tx, checkIn))) {
      // Decided otherwise while Outlook answered: the same intention goes on to what stands now.
      await deps.queue.send(tx, 'carry-out', { tenantId, intentionId: intention.id });
      return;
    }
    await closeIntention(tx, intention.id, 'done', null);
    if (outcome !== 'settled') await deps.queue.send(tx, 'reconcile', { tenantId, owner: series.owner, eventId });
  });
};

const load = async (tx: Tx, id: CheckInId) => {
  const checkIn = await findCheckIn(tx, id);
  const series = checkIn === null ? null : await findSeries(tx, checkIn.seriesId);
  const pair = series === null ? null : await findPair(tx, series.pairId);
  const all = series === null ? [] : ((await healingsOf(tx, [series.id])).get(series.id) ?? []);
  return { checkIn, series, pair, healings: all.filter((one) => one.checkInId === id) };
};
