import { mayUndo } from '@tandem/core/checkins';
import type { HealingView } from '@tandem/core/contract';
import type { CheckIn, CheckInId, Healing, Instant, PersonId, SeriesId } from '@tandem/core/model';
import { healingsOf } from '../../store/healings.ts';
import { unsettledOf } from '../../store/redate.ts';
import type { Tx } from '../../store/store.ts';
import { forReader } from '@tandem/core/messages';

/** What last happened to dates, and which of them Outlook is still to follow. */
export type Healed = {
  readonly last: ReadonlyMap<CheckInId, Healing>;
  readonly unsettled: ReadonlySet<CheckInId>;
};

export const loadHealed = async (tx: Tx, seriesIds: readonly SeriesId[]): Promise<Healed> => {
  const all = [...(await healingsOf(tx, seriesIds)).values()].flat();
  return {
    // Oldest first, so that the newest of a date stays.
    last: new Map(all.map((healing) => [healing.checkInId, healing])),
    unsettled: await unsettledOf(tx, seriesIds),
  };
};

/** As one of its people sees it; what was taken back is over and not told any more. */
export const healingView = (
  checkIn: CheckIn,
  { last, unsettled }: Healed,
  me: PersonId,
  now: Instant,
): HealingView | null => {
  const healing = last.get(checkIn.id);
  if (healing === undefined || healing.undone) return null;
  const { did, fromAt, note } = healing;
  const isCarriedOut = !unsettled.has(checkIn.id);
  return { did, fromAt, note: forReader(note, me), mayUndo: mayUndo(healing, checkIn, { now, isCarriedOut }) };
};
