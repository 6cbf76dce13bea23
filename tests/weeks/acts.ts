import { joinUrlOf } from '@tandem/core/checkins';
import type { CheckInView, PairView } from '@tandem/core/contract';
import type { RunningPair, Side } from './running.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** What comes up for one date of a pair, so many hours before it. */
export type Act = {
  readonly pair: number;
  readonly number: number;
  readonly hoursBefore: number;
  readonly does: 'declines' | 'clashes' | 'away' | 'edits' | 'removes' | 'takes-back';
  /** Who it comes from; only the owner edits and removes, only the guest declines. */
  readonly by: 'owner' | 'guest';
};

export const actorOf = ({ owner, guest }: RunningPair, { does, by }: Act): Side => {
  if (does === 'edits' || does === 'removes') return owner;
  return does === 'declines' || does === 'takes-back' ? guest : by === 'owner' ? owner : guest;
};

/** Whether Outlook tells Tandem of it at once: it watches the calendars of owners alone. */
export const isTold = (act: Act): boolean => !((act.does === 'clashes' || act.does === 'away') && act.by === 'guest');

/** Does it in Outlook, as the person would. */
export const perform = async (actor: Side, act: Act, pair: PairView, date: CheckInView): Promise<void> => {
  const { outlook } = actor;
  const { startsAt } = date;
  const endsAt = startsAt + date.minutes * minuteMs;
  switch (act.does) {
    case 'declines':
    case 'takes-back':
      return outlook.decline(await entryOf(actor, pair, date));
    case 'clashes':
      return outlook.add({ from: startsAt - 15 * minuteMs, to: endsAt + 15 * minuteMs, showAs: 'busy' });
    case 'away':
      return outlook.add({ from: dayOf(startsAt), to: dayOf(startsAt) + dayMs, showAs: 'oof' });
    case 'edits':
      // An hour that Tandem would not have chosen: what people do in Outlook stands.
      return outlook.moveTo(await entryOf(actor, pair, date), startsAt + 45 * minuteMs, endsAt + 45 * minuteMs);
    case 'removes':
      return outlook.remove(await entryOf(actor, pair, date));
  }
};

const dayOf = (at: number): number => Math.floor(at / dayMs) * dayMs;

/** This person's own entry of a date. */
const entryOf = async ({ outlook }: Side, { series }: PairView, date: CheckInView): Promise<string> => {
  const { startsAt } = date;
  const joinUrl = series === null ? null : joinUrlOf(series, date);
  const found = (await outlook.dates(startsAt - dayMs, startsAt + dayMs)).find(
    (entry) => entry.start === startsAt && entry.onlineMeeting?.joinUrl === joinUrl,
  );
  if (found === undefined) throw new Error(`No entry at ${new Date(startsAt).toISOString()}.`);
  return found.id;
};
