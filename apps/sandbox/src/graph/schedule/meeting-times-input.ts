import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { Moment } from '../events/input.ts';
import { readMoment } from '../events/timing.ts';
import { parseBody } from '../http/body.ts';
import { badRequest } from '../http/fault.ts';
import { flag, lowerKeys, oneOf, whole } from '../http/loose.ts';
import type { Span } from '../mailbox/types.ts';
import type { ActivityDomain } from './working-time.ts';

const Input = z.object({
  attendees: z.array(z.object({ emailAddress: z.object({ address: z.string() }) })).nullish(),
  timeConstraint: z
    .object({
      activityDomain: oneOf(['work', 'personal', 'unrestricted', 'unknown']).nullish(),
      timeSlots: z.array(z.object({ start: Moment, end: Moment })).nullish(),
    })
    .nullish(),
  meetingDuration: z.string().nullish(),
  maxCandidates: whole.nullish(),
  isOrganizerOptional: flag.nullish(),
  returnSuggestionReasons: flag.nullish(),
  minimumAttendeePercentage: z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d+(\.\d+)?$/)
        .transform(Number),
    ])
    .nullish(),
});

export type MeetingTimesRequest = {
  /** Addresses. */
  readonly attendees: readonly string[];
  readonly windows: readonly Span[];
  /** Milliseconds. */
  readonly duration: number;
  readonly domain: ActivityDomain;
  readonly organizerOptional: boolean;
  readonly minimumPercentage: number;
  readonly most: number;
  readonly reasons: boolean;
};

const week = 7 * 86_400_000;

/** Defaults as documented: 30 minutes, half of the attendees, working hours, the coming week. */
export function readMeetingTimesRequest(body: unknown, now: number): MeetingTimesRequest {
  const input = parseBody(Input, lowerKeys(body));
  const slots = input.timeConstraint?.timeSlots ?? [];
  return {
    attendees: (input.attendees ?? []).map(({ emailAddress }) => emailAddress.address),
    windows:
      slots.length === 0
        ? [{ from: now, to: now + week }]
        : slots.map(({ start, end }) => ({ from: readMoment(start), to: readMoment(end) })),
    duration: readDuration(input.meetingDuration ?? 'PT30M'),
    domain: input.timeConstraint?.activityDomain ?? 'work',
    organizerOptional: input.isOrganizerOptional ?? false,
    minimumPercentage: input.minimumAttendeePercentage ?? 50,
    most: input.maxCandidates ?? 20,
    reasons: input.returnSuggestionReasons ?? false,
  };
}

function readDuration(text: string): number {
  try {
    return Temporal.Duration.from(text).total('milliseconds');
  } catch {
    throw badRequest('ErrorInvalidParameter', `'${text}' is not a duration.`);
  }
}
