import { Temporal } from 'temporal-polyfill';
import type { Cadence, Instant, PlainDate, Programme, Window } from '@tandem/core/model';

const DAY_MS = 86_400_000;

/** Over how many weeks two people's shared free time is measured. */
const MATCHING_WEEKS = 4;

/** Days that a date may be moved by, or a zone be ahead of UTC, on both sides of a series. */
const MARGIN_DAYS = 10;

/** The weeks that matching looks at: from the programme's start, or from now when it has begun. */
export const matchingWindow = (programme: Pick<Programme, 'startsOn'>, now: Instant): Window => {
  const from = Math.max(startOf(programme.startsOn), now);
  return { from, to: from + MATCHING_WEEKS * 7 * DAY_MS };
};

/** Everything a series can touch: from its first week to the last date and what it may be moved to. */
export const seriesWindow = (startsOn: PlainDate, cadence: Cadence, now: Instant): Window => {
  const daysBetween = cadence.unit === 'weeks' ? 7 * cadence.every : 31 * cadence.every;
  const first = Math.max(startOf(startsOn), now);
  return { from: first - MARGIN_DAYS * DAY_MS, to: first + (cadence.dates * daysBetween + 7 + MARGIN_DAYS) * DAY_MS };
};

/** The first day a series may begin in the week of: not in the past. */
export const firstDay = (startsOn: PlainDate, now: Instant): PlainDate => {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC').toPlainDate().toString();
  return startsOn > today ? startsOn : today;
};

const startOf = (date: PlainDate): Instant => Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
