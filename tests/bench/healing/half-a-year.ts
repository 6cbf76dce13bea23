import { heal, troubleOf, type Decision, type HealingSeries, type Trouble } from '@tandem/core/checkins';
import { HealingId, type CheckIn, type CheckInId, type Healing, type HealingRules } from '@tandem/core/model';
import { randomFrom } from '../planning/random.ts';
import { calendarsOf, type Calendars } from './calendars.ts';
import { day, fateOf, lifeOf, secondThought, type Happening } from './life.ts';
import { numbered, type Standing } from './programme.ts';
import { timeline } from './timeline.ts';

/** How a programme went. */
export type Lived = {
  readonly series: readonly HealingSeries[];
  readonly calendars: Calendars;
  /** Dates that do not take place, and why. */
  readonly lost: ReadonlyMap<CheckInId, string>;
  /** Dates to come of people who left. */
  readonly ended: ReadonlySet<CheckInId>;
  /** CPU milliseconds of every decision. */
  readonly decisions: readonly number[];
};

/** How far ahead new appointments are noticed: four weeks, as the server looks. */
const aheadMs = 28 * day;

/** A date comes into view, or something came up at its time. */
type Look = { readonly at: number; readonly kind: 'looks'; readonly date: CheckInId };

/** Lives through half a year as it befalls a programme. `rules` null: dates stay where they were put. */
export const halfAYear = (standing: Standing, seed: string, rules: HealingRules | null): Lived => {
  const random = randomFrom(`healing/${seed}`);
  const series = [...standing.series];
  const placeOf = new Map(series.flatMap(({ checkIns }, index) => checkIns.map(({ id }) => [id, index] as const)));
  const calendars = calendarsOf(standing, series);
  const lost = new Map<CheckInId, string>();
  const ended = new Set<CheckInId>();
  const decisions: number[] = [];
  const events = timeline<Happening | Look>([
    ...[...standing.people].flatMap(([person, time]) => lifeOf(random, person, time)),
    ...series.flatMap((one) => one.checkIns.filter(isBooked).flatMap((date) => fateOf(random, one, date))),
  ]);

  const find = (id: CheckInId): { readonly index: number; readonly one: HealingSeries; readonly date: CheckIn } => {
    const index = placeOf.get(id) ?? -1;
    const one = series[index];
    const date = one?.checkIns.find((row) => row.id === id);
    if (one === undefined || date === undefined) throw new Error('Every date belongs to a series.');
    return { index, one, date };
  };
  const stands = (date: CheckIn, now: number): boolean =>
    isBooked(date) && !lost.has(date.id) && !ended.has(date.id) && date.startsAt > now;

  const comesUp = (id: CheckInId, trouble: Trouble, now: number): void => {
    const { index, one, date } = find(id);
    if (rules === null) {
      lost.set(id, trouble.cause);
      return;
    }
    const question = { checkIn: date, trouble, series: one, rules, calendars: calendars.around(one, date), now };
    const before = process.cpuUsage();
    const decision = heal(question);
    const { user, system } = process.cpuUsage(before);
    decisions.push((user + system) / 1000);
    if (decision.did === 'kept') return;
    const after = carriedOut(one, date, { trouble, decision, did: decision.did, at: now });
    series[index] = after;
    if (decision.did !== 'moved') lost.set(id, `${trouble.cause}, ${decision.did}`);
    const [, guest] = one.people;
    const moved = after.checkIns.find((row) => row.id === id);
    if (decision.did === 'moved' && guest !== undefined && moved !== undefined)
      for (const next of secondThought(random, guest, moved, now)) events.add(next);
  };

  for (let event = events.next(); event !== null; event = events.next()) {
    const { at: now } = event;
    switch (event.kind) {
      case 'appointment':
        // Made by somebody who sees their check-ins.
        if (!calendars.hasCheckIn(event.person, event.block)) calendars.add(event.person, event.block);
        break;
      case 'away':
        calendars.add(event.person, event.block);
        for (const { id, startsAt } of calendars.checkInsIn(event.person, event.block))
          events.add({ at: Math.max(now, startsAt - aheadMs), kind: 'looks', date: id });
        break;
      case 'leaves':
        for (const date of calendars.checkInsIn(event.person, { from: now, to: Infinity }))
          if (stands(date, now)) ended.add(date.id);
        break;
      case 'declines':
      case 'clashes': {
        const { one, date } = find(event.date);
        if (!stands(date, now) || date.startsAt !== event.time) break;
        const block = { from: date.startsAt, to: date.startsAt + date.minutes * 60_000, kind: 'busy' as const };
        if (event.kind === 'clashes') calendars.add(event.person, block);
        const trouble: Trouble | null =
          event.kind === 'declines'
            ? { cause: 'declined', people: [event.person] }
            : troubleOf(date, one.people, calendars.around(one, date).availability);
        if (trouble === null) throw new Error('A second entry at the same time is a clash.');
        comesUp(date.id, trouble, now);
        break;
      }
      case 'looks': {
        const { one, date } = find(event.date);
        if (!stands(date, now)) break;
        const trouble = troubleOf(date, one.people, calendars.around(one, date).availability);
        if (trouble !== null) comesUp(date.id, trouble, now);
      }
    }
  }
  return { series, calendars, lost, ended, decisions };
};

export const isBooked = ({ state }: CheckIn): boolean => state === 'booked';

type Decided = {
  readonly trouble: Trouble;
  readonly decision: Decision;
  readonly did: Healing['did'];
  readonly at: number;
};

const carriedOut = (series: HealingSeries, date: CheckIn, { trouble, decision, did, at }: Decided): HealingSeries => {
  const toAt = 'startsAt' in decision ? decision.startsAt : date.startsAt;
  const { note } = decision;
  const healing: Healing = {
    id: HealingId.parse(numbered(5, series.healings.length)),
    checkInId: date.id,
    cause: trouble.cause,
    people: [...trouble.people],
    did,
    fromAt: date.startsAt,
    toAt,
    note,
    decidedAt: at,
    undone: false,
  };
  const state = did === 'skipped' ? 'skipped' : date.state;
  const checkIns = series.checkIns.map((row) => (row.id === date.id ? { ...row, startsAt: toAt, state, note } : row));
  return { ...series, checkIns, healings: [...series.healings, healing] };
};
