import type { Random } from '../bench/planning/random.ts';
import type { Act } from './acts.ts';

/**
 * What comes up in half a year of weekly check-ins: of a hundred dates four are declined, six get a clash, five fall
 * into a day off, two are moved and two removed in Outlook by hand, and one move is taken back.
 */
export const halfAYearOf = (random: Random, pairs: number, weeks: number): readonly Act[] =>
  Array.from({ length: pairs * weeks }, (_, index): readonly Act[] => {
    const does = random.weighted(
      ['nothing', 'declines', 'clashes', 'away', 'edits', 'removes', 'takes-back'],
      [80, 4, 6, 5, 2, 2, 1],
    );
    const hoursBefore = random.share() < 0.2 ? 2 + random.whole(22) : 24 + random.whole(6 * 24);
    const by = random.share() < 0.5 ? 'owner' : 'guest';
    if (does === 'nothing') return [];
    return [{ pair: Math.floor(index / weeks), number: (index % weeks) + 1, hoursBefore, does, by }];
  }).flat();
