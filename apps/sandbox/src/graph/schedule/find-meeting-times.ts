import type {
  AttendeeAvailability,
  FreeBusyStatus,
  MeetingTimeSuggestion,
  MeetingTimeSuggestionsResult,
} from '@microsoft/microsoft-graph-types';
import type { SamplePerson } from '../../organisation/types.ts';
import type { Preference } from '../http/prefer.ts';
import { instancesIn } from '../mailbox/instances.ts';
import type { Span } from '../mailbox/types.ts';
import type { World } from '../world.ts';
import { graphLocal } from '../zones.ts';
import type { MeetingTimesRequest } from './meeting-times-input.ts';
import { isWorkingTime } from './working-time.ts';

type Judged = {
  readonly span: Span;
  readonly organizer: FreeBusyStatus;
  readonly attendees: readonly { readonly address: string; readonly availability: FreeBusyStatus }[];
  readonly confidence: number;
};

const step = 30 * 60_000;

/** Times at which enough people are free, the surest first. Everybody counts as required, whatever they were called. */
export function findMeetingTimes(
  world: World,
  organizer: SamplePerson,
  request: MeetingTimesRequest,
  zone: Preference,
): MeetingTimeSuggestionsResult {
  const candidates = request.windows
    .flatMap((window) => startsIn(window, request.duration))
    .filter((span) => isWorkingTime(organizer.mailbox, span, request.domain))
    .map((span) => judge(world, organizer, request, span));
  const organizerFree = candidates.filter((each) => request.organizerOptional || each.organizer === 'free');
  const good = organizerFree
    .filter(({ confidence }) => confidence >= request.minimumPercentage)
    .sort((a, b) => b.confidence - a.confidence || a.span.from - b.span.from)
    .slice(0, request.most);
  const suggestions = good.map((each, index) => present(each, index + 1, request, zone));
  return { emptySuggestionsReason: reason(suggestions, organizerFree), meetingTimeSuggestions: suggestions };
}

function startsIn(window: Span, duration: number): Span[] {
  const spans: Span[] = [];
  for (let from = Math.ceil(window.from / step) * step; from + duration <= window.to; from += step)
    spans.push({ from, to: from + duration });
  return spans;
}

/** Free counts 100, unknown 49, anything else 0; the organizer and the attendees count alike. */
const certainty = (status: FreeBusyStatus): number => (status === 'free' ? 100 : status === 'unknown' ? 49 : 0);

function judge(world: World, organizer: SamplePerson, request: MeetingTimesRequest, span: Span): Judged {
  const attendees = request.attendees.map((address) => ({
    address,
    availability: availability(world, world.people.find(address), span),
  }));
  const own = availability(world, organizer, span);
  const statuses = [...(request.organizerOptional ? [] : [own]), ...attendees.map((each) => each.availability)];
  const sum = statuses.reduce((total, status) => total + certainty(status), 0);
  return { span, organizer: own, attendees, confidence: statuses.length === 0 ? 100 : sum / statuses.length };
}

const worstFirst: readonly FreeBusyStatus[] = ['oof', 'busy', 'tentative', 'workingElsewhere', 'free'];

function availability(world: World, person: SamplePerson | null, span: Span): FreeBusyStatus {
  if (person === null || person.unreadable !== null) return 'unknown';
  const shown = [...world.mailboxes.items(person.id)].flatMap((item) =>
    instancesIn(item, span).map(({ details }) => details.showAs),
  );
  return worstFirst.find((status) => shown.includes(status)) ?? 'free';
}

function present(
  { span, organizer, attendees, confidence }: Judged,
  order: number,
  request: MeetingTimesRequest,
  zone: Preference,
): MeetingTimeSuggestion {
  const everybody = attendees.every((each) => each.availability === 'free');
  return {
    confidence,
    order,
    organizerAvailability: organizer,
    ...(request.reasons
      ? {
          suggestionReason: everybody
            ? 'Suggested because it is one of the nearest times when all attendees are available.'
            : 'Suggested because it is one of the nearest times when most attendees are available.',
        }
      : {}),
    attendeeAvailability: attendees.map(({ address, availability: status }): AttendeeAvailability => ({
      availability: status,
      attendee: { emailAddress: { address } },
    })),
    locations: [],
    meetingTimeSlot: {
      start: { dateTime: graphLocal(span.from, zone.iana), timeZone: zone.zone },
      end: { dateTime: graphLocal(span.to, zone.iana), timeZone: zone.zone },
    },
  };
}

function reason(suggestions: readonly MeetingTimeSuggestion[], organizerFree: readonly Judged[]): string {
  if (suggestions.length > 0) return '';
  if (organizerFree.length === 0) return 'organizerUnavailable';
  const unknown = organizerFree.some(({ attendees }) => attendees.some((each) => each.availability === 'unknown'));
  return unknown ? 'attendeesUnavailableOrUnknown' : 'attendeesUnavailable';
}
