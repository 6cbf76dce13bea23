import { blocked } from '../pairing/table.ts';
import { hoursOfAll } from '../pool/free-cells.ts';
import type { Pool } from '../pool/pool.ts';
import { timeValue } from '../score/time.ts';
import type { CircleTable } from './table.ts';

/** A point in parts: the mean over the 3, 6, 10 or 15 twos of a circle is then a whole number of them. */
export const partsAPoint = 30;
/** Parts that a point of one two is worth, by how many people sit together. */
export const partsATwo = [0, 0, 30, 10, 5, 3, 2];

export type Judged = { readonly pool: Pool; readonly table: CircleTable };

/** Somebody who leaves and who comes instead; nobody of either. */
export type Instead = { readonly leaves: number; readonly comes: number };
const nobody: Instead = { leaves: -1, comes: -1 };

/**
 * What people are worth as a circle, one perhaps instead of another, parts: the mean of their twos, and the time that all
 * of them share. Null where a rule keeps two of them apart, or all share too little time. O(people^2 + calendar).
 */
export const worthOf = (judged: Judged, people: readonly number[], instead = nobody): number | null => {
  const twos = partsOfTwos(judged.table, people, instead, false);
  const time = twos < 0 ? null : partsOfTime(judged, people, instead);
  return time === null ? null : twos + time;
};

/** No less than `worthOf`, and quicker, since it looks at no calendar: nobody shares more with all than with one. */
export const worthAtMost = ({ table }: Judged, people: readonly number[], instead = nobody): number | null => {
  const parts = partsOfTwos(table, people, instead, true);
  return parts < 0 ? null : parts;
};

/** With the least time that two of them share, or without any; below zero where a rule keeps two apart. */
const partsOfTwos = (
  { peers, apart, time }: CircleTable,
  people: readonly number[],
  { leaves, comes }: Instead,
  withTime: boolean,
): number => {
  let [sum, leastTime] = [0, Infinity];
  for (let i = 0; i < people.length; i++) {
    const one = people[i] === leaves ? comes : (people[i] ?? 0);
    for (let j = i + 1; j < people.length; j++) {
      const cell = one * peers.length + (people[j] === leaves ? comes : (people[j] ?? 0));
      const points = apart[cell] ?? blocked;
      if (points === blocked) return -1;
      sum += points;
      const shared = time[cell] ?? 0;
      if (shared < leastTime) leastTime = shared;
    }
  }
  return sum * (partsATwo[people.length] ?? 0) + (withTime ? leastTime * partsAPoint : 0);
};

const partsOfTime = ({ pool, table }: Judged, people: readonly number[], { leaves, comes }: Instead): number | null => {
  const { rules, weights } = pool.input;
  if (rules.sharedHours === 0 && weights.time === 0) return 0;
  const calendars: Uint32Array[] = [];
  for (const person of people) {
    const free = table.peers[person === leaves ? comes : person]?.free ?? null;
    if (free !== null) calendars.push(free);
  }
  const hours = hoursOfAll(calendars, pool.input.window);
  // What is not known blocks nobody, and is never taken for free.
  if (calendars.length > 1 && hours < rules.sharedHours) return null;
  return calendars.length < people.length ? 0 : Math.round(weights.time * timeValue(hours)) * partsAPoint;
};
