import { message } from '../../messages/index.ts';
import type { Message } from '../../model/index.ts';
import { standsOn } from '../next-check-in.ts';
import type { HealingQuestion } from './types.ts';

/** Why Tandem leaves a date as it is; null when it may act. */
export const leftAlone = ({
  checkIn,
  trouble,
  series,
  now,
}: Pick<HealingQuestion, 'checkIn' | 'trouble' | 'series' | 'now'>): Message | null => {
  if (!standsOn(checkIn) || checkIn.startsAt <= now) return message('healing.kept.over');
  if (meetsWithout(trouble.people.length, series.people.length)) return message('healing.kept.most');
  const before = series.healings.filter((one) => one.checkInId === checkIn.id);
  // Whoever puts a date on a busy hour in Outlook means it; a decline is news all the same.
  const byHand = before.some((one) => one.did === 'followed' && one.toAt === checkIn.startsAt);
  if (before.some((one) => one.undone) || (byHand && trouble.cause !== 'declined')) return message('healing.kept.hand');
  const asked = before.some((one) => one.did === 'asked' && one.toAt === checkIn.startsAt);
  return asked ? message('healing.kept.asked') : null;
};

/** A circle meets as long as more than half of it can; of a pair nobody may be missing. */
const meetsWithout = (missing: number, people: number): boolean => missing > 0 && 2 * missing < people;
