import { isDeepStrictEqual } from 'node:util';
import type { Meeting } from '../mailbox/types.ts';
import { moveSeries } from '../recurrence/move.ts';
import { readRecurrence } from '../recurrence/read.ts';
import { graphLocal } from '../zones.ts';
import type { EventInput, Moment } from './input.ts';
import type { Retimed } from './spread.ts';
import { readTiming } from './timing.ts';

/**
 * A whole event at the times that a request says. Other times or another rule make it a new series, without the old
 * one's exceptions; one that only ends earlier or later keeps them.
 */
export function retime(meeting: Meeting, input: EventInput): { readonly meeting: Meeting; readonly retimed: Retimed } {
  const { span, zones } = readTiming(
    input.start ?? utc(meeting.span.from),
    input.end ?? utc(meeting.span.to),
    meeting.details.isAllDay,
  );
  const kept = {
    start: input.start ? zones.start : meeting.zones.start,
    end: input.end ? zones.end : meeting.zones.end,
  };
  const next = { ...meeting, span, zones: kept, series: seriesOf(meeting, input, span, kept.start) };
  if (isDeepStrictEqual(timesOf(next), timesOf(meeting))) return { meeting: next, retimed: 'none' };
  return { meeting: { ...next, exceptions: {}, cancelledDates: [] }, retimed: 'all' };
}

function seriesOf(meeting: Meeting, input: EventInput, span: Meeting['span'], zoneName: string): Meeting['series'] {
  if (input.recurrence) return readRecurrence(input.recurrence, { ...span, zoneName });
  if (input.recurrence === null || meeting.series === null) return null;
  return moveSeries(meeting.series, span);
}

/** Everything that says when the dates of a meeting are, but not when they end. */
const timesOf = ({ span, series }: Meeting): object => ({
  span,
  series: series && { ...series, zoneName: null, range: series.range.startDate },
});

/** A moment as a request would say it. */
export const utc = (instant: number): Moment => ({ dateTime: graphLocal(instant, 'UTC'), timeZone: 'UTC' });
