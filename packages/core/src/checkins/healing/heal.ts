import { message } from '../../messages/index.ts';
import type { Message } from '../../model/index.ts';
import { about } from '../../scheduling/about.ts';
import { leftAlone } from './left-alone.ts';
import { movesThatMonth } from './moves-that-month.ts';
import { newTime, reachOf } from './new-time.ts';
import type { Decision, HealingQuestion } from './types.ts';

/**
 * Decides what happens to one date that somebody declined or that clashes: it moves to a time that is free for
 * everyone, is left out, or its people are asked. Nothing else of the series changes. A date that people settled by
 * hand is theirs, and nobody is asked the same twice.
 */
export const heal = (question: HealingQuestion): Decision => {
  const alone = leftAlone(question);
  if (alone !== null) return { did: 'kept', note: alone };
  const { rules, series, checkIn } = question;
  if (rules.decides === 'people') return { did: 'asked', note: why(question, 'healing.asked.people') };
  if (movesThatMonth(checkIn, series) >= rules.movesAMonth) {
    return { did: 'asked', note: why(question, 'healing.asked.moves', { moves: rules.movesAMonth }) };
  }
  const found = newTime(question);
  switch (found.state) {
    case 'free':
      return {
        did: 'moved',
        startsAt: found.startsAt,
        note: why(question, 'healing.moved', { movedAt: found.startsAt }),
      };
    case 'none':
      return { did: 'skipped', note: why(question, 'healing.skipped', { days: reachOf(rules, series.cadence) }) };
    case 'unknown':
      return { did: 'asked', note: why(question, 'healing.asked.unreadable') };
  }
};

type Key =
  'healing.moved' | 'healing.skipped' | 'healing.asked.people' | 'healing.asked.moves' | 'healing.asked.unreadable';

const why = ({ trouble, checkIn, calendars }: HealingQuestion, key: Key, values: Message['values'] = {}): Message =>
  message(key, {
    ...about(trouble.people, calendars.names),
    cause: trouble.cause,
    beforeAt: checkIn.startsAt,
    ...values,
  });
