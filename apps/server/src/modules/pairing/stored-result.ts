import type { Difference, MatchingInput, MatchingResult } from '@tandem/core/matching';
import { isCircle, PairId, type Member } from '@tandem/core/model';
import { freshId } from '../../ids.ts';
import type { StoredResult } from '../../store/schema/index.ts';

/** What a result says of the people behind it: places for pairs, and whose calendars could be read. */
export type PeopleBehind = Pick<StoredResult, 'calendars'> & { readonly places: number };

export const peopleBehind = ({
  people,
  circleSize = null,
  now,
}: Pick<MatchingInput, 'people' | 'circleSize' | 'now'>): PeopleBehind => {
  const readable = people.filter(({ availability }) => availability.state === 'readable').length;
  // A pair takes one place of its first member: the mentor's, or one of the two peers'. A circle has no places to fill.
  const places = people
    .flatMap(({ roles }) => roles)
    .filter(({ role }) => role !== 'mentee')
    .reduce(
      (sum, { role, capacity }) => sum + (role !== 'peer' ? capacity : circleSize === null ? capacity / 2 : 0),
      0,
    );
  return { places: Math.floor(places), calendars: { readable, unreadable: people.length - readable, readAt: now } };
};

/** A run's outcome as it is kept. A pair of two people who were one before keeps its id. */
export const storedResult = (
  { places, calendars }: PeopleBehind,
  result: MatchingResult,
  before: StoredResult['pairs'],
): StoredResult => {
  const ids = new Map(before.map(({ members, pairId }) => [keyOf(members), pairId]));
  return {
    pairs: result.pairs.map((pair) => ({ ...pair, pairId: ids.get(keyOf(pair.members)) ?? freshId(PairId) })),
    unmatched: result.unmatched,
    circles: result.circles,
    better: betterThan(result),
    openPlaces: Math.max(0, places - result.pairs.filter((pair) => !isCircle(pair)).length),
    calendars,
  };
};

/** The bound counts pairs only, as it does. */
const betterThan = ({ pairs, proof: { isBest, most } }: MatchingResult): Difference | null => {
  if (isBest) return null;
  const twos = pairs.filter((pair) => !isCircle(pair));
  const points = twos.reduce((sum, { score }) => sum + score.total, 0);
  return { pairs: most.pairs - twos.length, points: most.points - points };
};

const keyOf = (members: readonly Member[]): string =>
  members.map(({ personId, role }) => `${personId} ${role}`).join(' ');
