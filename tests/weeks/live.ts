import { joinUrlOf } from '@tandem/core/checkins';
import type { CheckInView } from '@tandem/core/contract';
import { until } from '../fixtures/until.ts';
import { actorOf, isTold, perform, type Act } from './acts.ts';
import { newestLines, watches } from './microsoft.ts';
import { answerWhatIsOver, type Said } from './pulses.ts';
import { dateOf, viewOf, type Running, type RunningPair } from './running.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const weekMs = 168 * hourMs;

/** How often Tandem looks by itself, and a little more. */
const lookMs = 6 * minuteMs;

/** A notification that has not led to anything for so long, real milliseconds, has got lost. */
const lostMs = 20_000;

/** A calendar that could not be watched is tried again by Tandem after ten minutes of its own time, and a little more. */
const againMs = 11 * minuteMs;

/** After so long, real milliseconds, nobody is about to watch it. */
const stillMs = 5_000;

/** What one act led to. */
export type Done = {
  readonly act: Act;
  readonly before: CheckInView;
  readonly after: CheckInView;
  /** Real milliseconds from the change in Outlook until both calendars have it and everyone concerned was told. */
  readonly took: number;
  /** Whether Outlook told Tandem, or Tandem found out when it looked by itself. */
  readonly noticed: 'told' | 'looked';
};

export type Lived = { readonly done: readonly Done[]; readonly said: Said };

/** Lives through what comes up, in order of time, and waits each time until Tandem has dealt with it. */
export async function live(
  running: Running,
  acts: readonly Act[],
  say: (line: string) => void = () => undefined,
): Promise<Lived> {
  const said: Said = new Map();
  const done: Done[] = [];
  for (const { act, at } of await inOrder(running, acts)) {
    await goTo(running, at, said);
    const pair = running.pairs[act.pair];
    const one = pair === undefined ? null : await liveThrough(running, pair, act);
    if (one === null) continue;
    done.push(one);
    const { did, note } = one.after.healing ?? { did: one.after.state, note: one.after.note };
    say(`${act.does}, pair ${act.pair}, date ${act.number}: ${did}, ${note?.key ?? ''}, ${Math.round(one.took)} ms`);
  }
  await goTo(running, (await endOf(running)) + 3 * weekMs, said);
  return { done, said };
}

const inOrder = async (running: Running, acts: readonly Act[]) => {
  const views = await Promise.all(running.pairs.map(({ guest, pairId }) => viewOf(guest, pairId)));
  const timed = acts.flatMap((act) => {
    const view = views[act.pair];
    return view === undefined ? [] : [{ act, at: dateOf(view, act.number).startsAt - act.hoursBefore * hourMs }];
  });
  return timed.toSorted((one, other) => one.at - other.at);
};

const endOf = async ({ pairs }: Running): Promise<number> => {
  const views = await Promise.all(pairs.map(({ guest, pairId }) => viewOf(guest, pairId)));
  return Math.max(...views.flatMap(({ series }) => series?.checkIns.map(({ startsAt }) => startsAt) ?? []));
};

/** Lets time pass, a week at most at once, so that people can say how their check-ins were. */
const goTo = async (running: Running, at: number, said: Said): Promise<void> => {
  for (let now = await nowIn(running); now < at; now = await nowIn(running)) {
    await moveTo(running, Math.min(at, now + weekMs));
    await answerWhatIsOver(running, said);
  }
};

/** A token of a time that the server does not live in yet is refused: it reads the clock a moment later. */
const moveTo = async (running: Running, at: number): Promise<void> => {
  await running.stack.moveTo(at);
  await until(async () => {
    const now = await nowIn(running).catch(() => null);
    return now !== null && now >= at ? now : null;
  }, 'the server lives in the time it was moved to');
};

const nowIn = async ({ pairs: [pair] }: Running): Promise<number> => {
  if (pair === undefined) throw new Error('Nobody was paired.');
  return (await (await pair.guest.product()).checkins.pair({ pairId: pair.pairId })).now;
};

/** Null when the date does not stand any more. */
const liveThrough = async (running: Running, pair: RunningPair, act: Act): Promise<Done | null> => {
  const { stack } = running;
  const view = await viewOf(pair.guest, pair.pairId);
  const before = dateOf(view, act.number);
  if (before.state !== 'booked' || before.startsAt <= (await nowIn(running)) + lookMs) return null;
  await untilWatched(running, pair);
  const heard = await newestLines(stack, pair, before.id);
  const begun = performance.now();
  await perform(actorOf(pair, act), act, view, before);
  let noticed: Done['noticed'] = 'told';
  const after = await until(async () => {
    if (noticed === 'told' && (!isTold(act) || performance.now() - begun > lostMs)) {
      noticed = 'looked';
      await moveTo(running, (await nowIn(running)) + lookMs);
    }
    const date = dateOf(await viewOf(pair.guest, pair.pairId), act.number);
    const lines = await newestLines(stack, pair, before.id);
    const isHeard = lines.guest !== heard.guest && (isByHand(act) || lines.owner !== heard.owner);
    return isOther(before, date) && isHeard && (await agrees(pair, date)) ? date : null;
  }, `what ${act.does} date ${act.number} of pair ${act.pair} is dealt with`);
  const done = { act, before, after, took: performance.now() - begun, noticed };
  return act.does === 'takes-back' && after.healing?.mayUndo === true ? takeBack(pair, done) : done;
};

/** A clock that jumps while a calendar is about to be watched makes that request fail: its token is of another time. */
const untilWatched = async (running: Running, { owner }: RunningPair): Promise<void> => {
  let since = performance.now();
  await until(async () => {
    if ((await watches(running.stack, owner.id)) !== null) return true;
    if (performance.now() - since < stillMs) return null;
    since = performance.now();
    await moveTo(running, (await nowIn(running)) + againMs);
    return null;
  }, 'the calendar of the owner is watched');
};

/** One press, and everything is as it was. */
const takeBack = async (pair: RunningPair, done: Done): Promise<Done> => {
  await (await pair.owner.product()).checkins.undo({ checkInId: done.before.id });
  const after = await until(async () => {
    const date = dateOf(await viewOf(pair.guest, pair.pairId), done.act.number);
    return date.startsAt === done.before.startsAt && (await agrees(pair, date)) ? date : null;
  }, 'the date is back');
  return { ...done, after };
};

/** Only the other one hears of what the owner does by hand. */
const isByHand = ({ does }: Act): boolean => does === 'edits' || does === 'removes';

const isOther = (before: CheckInView, after: CheckInView): boolean =>
  before.startsAt !== after.startsAt || before.state !== after.state || before.healing?.did !== after.healing?.did;

/** Whether both calendars have the date where Tandem has it. One that is left out stays for an hour, for an undo. */
const agrees = async ({ owner, guest, pairId }: RunningPair, date: CheckInView): Promise<boolean> => {
  const { startsAt, state } = date;
  if (state !== 'booked') return true;
  const { series } = await viewOf(guest, pairId);
  const joinUrl = series === null ? null : joinUrlOf(series, date);
  const found = await Promise.all(
    [owner, guest].map(({ outlook }) => outlook.dates(startsAt - hourMs, startsAt + hourMs)),
  );
  return found.every((dates) =>
    dates.some((entry) => entry.start === startsAt && entry.onlineMeeting?.joinUrl === joinUrl),
  );
};
