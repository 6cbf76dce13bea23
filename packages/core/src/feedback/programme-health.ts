import { endOf, standsOn, wasMoved, type Concluded } from '../checkins/index.ts';
import type { Instant, PersonId, Pulse } from '../model/index.ts';

/** Fewest people whose answers are ever put together. */
export const smallestGroup = 5;

export type CheckInCounts = {
  readonly held: number;
  readonly missed: number;
  /** Of the missed ones those of which nobody said a word: declined in Outlook. */
  readonly declined: number;
  readonly unknown: number;
  /** Of the unknown ones those that everyone had accepted in Outlook. */
  readonly accepted: number;
  readonly toCome: number;
  readonly moved: number;
  readonly skipped: number;
};

export type PulseSummary = {
  readonly answers: number;
  readonly people: number;
  /** Mean of 1 to 5, one decimal, every person counted once; null while fewer than five people rated. */
  readonly useful: number | null;
};

export type ProgrammeHealth = { readonly checkIns: CheckInCounts; readonly pulse: PulseSummary | null };

/**
 * A programme at a glance. `pulse` is null while fewer than five people have answered. New people enter the numbers
 * in whole groups of five, in the order of their first answer, so that two views do not differ by one person; what
 * somebody already counted says later does enter the mean of all.
 */
export const programmeHealth = (
  checkIns: readonly Concluded[],
  pulses: readonly Pulse[],
  now: Instant,
): ProgrammeHealth => ({ checkIns: countsOf(checkIns, now), pulse: summaryOf(pulses) });

const countsOf = (checkIns: readonly Concluded[], now: Instant): CheckInCounts => {
  const stand = checkIns.filter(standsOn);
  const over = stand.filter((one) => endOf(one) <= now);
  const held = over.filter((one) => one.state === 'held').length;
  const missed = over.filter((one) => one.state === 'missed').length;
  return {
    held,
    missed,
    declined: over.filter(({ outcome }) => outcome?.from === 'declined').length,
    unknown: over.length - held - missed,
    accepted: over.filter(({ outcome }) => outcome?.from === 'accepted').length,
    toCome: stand.length - over.length,
    moved: stand.filter(wasMoved).length,
    skipped: checkIns.filter((one) => one.state === 'skipped').length,
  };
};

const summaryOf = (pulses: readonly Pulse[]): PulseSummary | null => {
  const groups = inFives(pulses);
  if (groups.size === 0) return null;
  const counted = pulses.filter((pulse) => groups.has(pulse.personId));
  const rated = counted.filter((pulse) => pulse.useful !== null);
  const raters = inFives(rated);
  return { answers: counted.length, people: groups.size, useful: raters.size === 0 ? null : meanOf(rated, raters) };
};

/** People in the order of their first answer, down to the last whole five. */
const inFives = (pulses: readonly Pulse[]): ReadonlySet<PersonId> => {
  const first = new Map<PersonId, Instant>();
  for (const { personId, sentAt } of pulses) first.set(personId, Math.min(first.get(personId) ?? Infinity, sentAt));
  const inOrder = [...first].sort(([a, at], [b, other]) => at - other || (a < b ? -1 : 1));
  return new Set(inOrder.slice(0, inOrder.length - (inOrder.length % smallestGroup)).map(([person]) => person));
};

/** Mean of each person's own mean, so that nobody weighs more by answering more often. */
const meanOf = (rated: readonly Pulse[], people: ReadonlySet<PersonId>): number => {
  const means = [...people].map((person) => {
    const values = rated.flatMap((pulse) => (pulse.personId === person ? (pulse.useful ?? []) : []));
    return values.reduce((sum, value) => sum + value, 0) / values.length;
  });
  return Math.round((means.reduce((sum, value) => sum + value, 0) / means.length) * 10) / 10;
};
