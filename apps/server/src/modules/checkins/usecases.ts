import { randomUUID } from 'node:crypto';
import type { Caller } from '@tandem/core/access';
import { eventOf } from '@tandem/core/checkins';
import type { CheckInDetail, PairView } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import type { CheckIn, CheckInId, Instant, PairId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireOwnPair } from '../../identity/require.ts';
import { insertPoint } from '../../store/agenda.ts';
import { checkInsOf } from '../../store/check-ins.ts';
import { findPair } from '../../store/pairs.ts';
import { seriesByICalUId } from '../../store/series.ts';
import { ownCheckIn } from './own-check-in.ts';
import { viewDetail, viewPairs } from './view.ts';

export const readPair = async (deps: Deps, caller: Caller, id: PairId): Promise<{ now: Instant; pair: PairView }> => {
  const pair = await deps.store.inTenant(caller.tenantId, async (tx) => requireOwnPair(caller, await findPair(tx, id)));
  const [view] = await viewPairs(deps, caller, [pair]);
  return { now: deps.clock(), pair: present(view) };
};

export const readCheckIn = async (deps: Deps, caller: Caller, id: CheckInId): Promise<CheckInDetail> =>
  viewDetail(deps, caller, await deps.store.inTenant(caller.tenantId, (tx) => ownCheckIn(tx, caller, id)));

/** The check-in behind an Outlook item of the caller's; null when it is none of Tandem's, or not theirs. */
export const identifyCheckIn = async (
  deps: Deps,
  caller: Caller,
  token: string,
  item: { itemId: string; startsAt: Instant },
): Promise<{ detail: CheckInDetail | null }> => {
  const event = await deps.microsoft(caller.tenantId).calendar.identify(token, item.itemId);
  if (event === null) return { detail: null };
  const own = await deps.store.inTenant(caller.tenantId, async (tx) => {
    const series = await seriesByICalUId(tx, event.iCalUId);
    const pair = series === null ? null : await findPair(tx, series.pairId);
    if (series === null || !pair?.members.some((member) => member.personId === caller.personId)) return null;
    const checkIns = (await checkInsOf(tx, [series.id])).get(series.id) ?? [];
    const opened = series.eventInTurn?.iCalUId === event.iCalUId ? series.eventInTurn.eventId : series.eventId;
    const dates = checkIns.filter((row) => eventOf(series, row) === opened);
    const checkIn = occurrence(dates, event.originallyAt, item.startsAt);
    return checkIn === null ? null : { pair, series, checkIn };
  });
  return { detail: own === null ? null : await viewDetail(deps, caller, own) };
};

/** An event opened as a whole stands for its date that starts as the item does, else for its first. */
const occurrence = (checkIns: readonly CheckIn[], originallyAt: Instant | null, startsAt: Instant): CheckIn | null =>
  checkIns.find((row) => row.originallyAt === originallyAt) ??
  checkIns.find((row) => row.startsAt === startsAt) ??
  checkIns[0] ??
  null;

export const addPoint = async (
  deps: Deps,
  caller: Caller,
  id: CheckInId,
  point: { text: string; minutes: number },
): Promise<CheckInDetail> => {
  const own = await deps.store.inTenant(caller.tenantId, async (tx) => {
    const found = await ownCheckIn(tx, caller, id);
    if (found.checkIn.state === 'cancelled' || found.checkIn.state === 'skipped') {
      throw new AppError('not_found', 'This check-in does not take place.');
    }
    await insertPoint(tx, {
      ...point,
      id: randomUUID(),
      checkInId: id,
      author: caller.personId,
      addedAt: deps.clock(),
    });
    return found;
  });
  return viewDetail(deps, caller, own);
};
