import type { CheckInId } from '@tandem/core/model';
import type { Running, Side } from './running.ts';

type Outcome = 'held' | 'missed' | 'unknown';

/** What is to be known of each date that took place, by pair and number, from what its people said. */
export type Said = Map<string, Outcome>;

/** Who says what after a date: [owner, guest]; null says nothing. */
const usual = [true, true, 'held'] as const;
const kinds: readonly (readonly [boolean | null, boolean | null, Outcome])[] = [
  usual,
  [null, true, 'held'],
  [true, null, 'held'],
  [false, false, 'missed'],
  [true, false, 'unknown'],
  [null, null, 'unknown'],
];

/** Says of every date that is over and not spoken of yet how it was; every pair its own way, date after date. */
export const answerWhatIsOver = async ({ pairs }: Running, said: Said): Promise<void> => {
  for (const [index, pair] of pairs.entries()) {
    const product = await pair.guest.product();
    const { now, pair: view } = await product.checkins.pair({ pairId: pair.pairId });
    for (const { id, number, state, startsAt, minutes } of view.series?.checkIns ?? []) {
      const key = `${index}/${number}`;
      if (state !== 'booked' || startsAt + minutes * 60_000 > now || said.has(key)) continue;
      const [owner, guest, outcome] = kinds[(index * 7 + number) % kinds.length] ?? usual;
      await answer(pair.owner, id, owner);
      await answer(pair.guest, id, guest);
      said.set(key, outcome);
    }
  }
};

const answer = async ({ product }: Side, checkInId: CheckInId, met: boolean | null): Promise<void> => {
  if (met === null) return;
  const useful = met ? 4 : null;
  await (await product()).checkins.pulse({ checkInId, answer: { met, useful, word: null, line: null } });
};
