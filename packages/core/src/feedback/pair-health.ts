import { endOf, standsOn } from '../checkins/index.ts';
import { message } from '../messages/index.ts';
import type { CheckIn, Instant, Message, SeriesState } from '../model/index.ts';

/** What a coordinator may know of a pair: whether it meets. Nothing that either of them said. */
export type PairHealth = {
  readonly state: 'well' | 'quiet' | 'attention' | 'new';
  /** Why it needs attention, or is quiet; null when there is nothing to say. */
  readonly reason: Message | null;
};

export type PairBehaviour = {
  /** Null before a series is planned. */
  readonly series: SeriesState | null;
  readonly checkIns: readonly CheckIn[];
};

const inARow = 2; // missed or unknown check-ins at the end of what is over
const often = { over: 4, share: 0.5 };

/** Health from behaviour alone: dates that were held, missed or left unsaid. */
export const pairHealth = ({ series, checkIns }: PairBehaviour, now: Instant): PairHealth => {
  if (series === null) return { state: 'attention', reason: message('health.none') };
  if (series === 'stuck') return { state: 'attention', reason: message('health.stuck') };
  const over = checkIns.filter((one) => standsOn(one) && endOf(one) <= now);
  if (over.length === 0) return { state: 'new', reason: null };
  const missedLast = trailing(over, 'missed');
  if (missedLast >= inARow) return { state: 'attention', reason: message('health.missed', { count: missedLast }) };
  const missed = over.filter((one) => one.state === 'missed').length;
  if (over.length >= often.over && missed >= over.length * often.share)
    return { state: 'attention', reason: message('health.often', { missed, count: over.length }) };
  const unknownLast = trailing(over, 'unknown');
  if (unknownLast >= inARow) return { state: 'quiet', reason: message('health.quiet', { count: unknownLast }) };
  return { state: 'well', reason: null };
};

/** How many of the newest are in a state, without a gap. */
const trailing = (over: readonly CheckIn[], state: CheckIn['state']): number =>
  over.length - 1 - over.findLastIndex((one) => one.state !== state);
