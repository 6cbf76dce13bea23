import type { Instant } from '@tandem/core/model';
import type { TimesAsked } from '@tandem/core/ports';
import { z } from 'zod';
import { graphAnswer } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';
import { GraphTime, utcText } from '../zones/graph-time.ts';

const Suggestions = z.object({
  meetingTimeSuggestions: z.array(z.object({ meetingTimeSlot: z.object({ start: GraphTime }).nullish() })).nullish(),
});

/** As many as the documentation's own example asks for. */
const most = 5;

/**
 * Starts that Outlook's findMeetingTimes suggests to a person, the surest first, epoch milliseconds. It knows one
 * meeting and no series. Null where the person may not ask: it needs `Calendars.Read.Shared`, delegated.
 * Source: learn.microsoft.com/graph/api/user-findmeetingtimes
 * @param graph Graph on behalf of that person
 */
export async function suggestedTimes(
  graph: Graph,
  { with: attendees, window, minutes }: TimesAsked,
): Promise<readonly Instant[] | null> {
  const body = {
    attendees: attendees.map(({ mail, name }) => ({ type: 'required', emailAddress: { address: mail, name } })),
    timeConstraint: {
      activityDomain: 'work',
      timeSlots: [{ start: utc(window.from), end: utc(window.to) }],
    },
    meetingDuration: `PT${minutes}M`,
    maxCandidates: most,
    minimumAttendeePercentage: 100,
  };
  try {
    const path = '/me/findMeetingTimes';
    const { meetingTimeSuggestions } = await graph.ask({ method: 'POST', path, body, repeatable: true }, Suggestions);
    return (meetingTimeSuggestions ?? []).flatMap(({ meetingTimeSlot }) => meetingTimeSlot?.start ?? []);
  } catch (error) {
    if (graphAnswer(error)?.status === 403) return null;
    throw error;
  }
}

const utc = (instant: Instant): object => ({ dateTime: utcText(instant).replace('Z', ''), timeZone: 'UTC' });
