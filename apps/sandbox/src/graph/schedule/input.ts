import { z } from 'zod';
import { Moment } from '../events/input.ts';
import { readMoment } from '../events/timing.ts';
import { badRequest } from '../http/fault.ts';
import { parseBody } from '../http/body.ts';
import { lowerKeys, whole } from '../http/loose.ts';
import type { Span } from '../mailbox/types.ts';

const ScheduleInput = z.object({
  schedules: z.array(z.string()),
  startTime: Moment,
  endTime: Moment,
  availabilityViewInterval: whole.nullish(),
});

export type ScheduleRequest = {
  readonly schedules: readonly string[];
  readonly window: Span;
  /** Length of one digit of the availability view, minutes. */
  readonly interval: number;
};

const day = 86_400_000;

/** At most 20 schedules over less than 62 days, in steps of 5 to 1440 minutes (free-busy guide). */
export function readScheduleRequest(body: unknown): ScheduleRequest {
  const input = parseBody(ScheduleInput, lowerKeys(body));
  const window = { from: readMoment(input.startTime), to: readMoment(input.endTime) };
  const interval = input.availabilityViewInterval ?? 30;
  if (input.schedules.length === 0 || input.schedules.length > 20)
    throw invalid(`The number of schedules is ${input.schedules.length}; it has to be from 1 to 20.`);
  if (window.to <= window.from) throw invalid('The end of the time window is not after its start.');
  if (window.to - window.from >= 62 * day)
    throw badRequest(
      'ErrorTimeIntervalTooBig',
      'The requested time duration specified for FreeBusyViewOptions.TimeWindow is not within the allowed limit: it has to be less than 62 days.',
    );
  if (interval < 5 || interval > 1440)
    throw invalid(`The availability view interval is ${interval} minutes; it has to be from 5 to 1440.`);
  return { schedules: input.schedules, window, interval };
}

const invalid = (message: string) => badRequest('ErrorInvalidParameter', message);
