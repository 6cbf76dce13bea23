import type { Context } from 'hono';
import { jsonBody } from '../http/body.ts';
import { demand } from '../http/permissions.ts';
import { preferenceOf } from '../http/prefer.ts';
import { demandOwn } from '../people/access.ts';
import type { PersonEnv, World } from '../world.ts';
import { findMeetingTimes } from './find-meeting-times.ts';
import { getSchedule } from './get-schedule.ts';
import { readScheduleRequest } from './input.ts';
import { readMeetingTimesRequest } from './meeting-times-input.ts';

/** `…/getSchedule` of one mailbox's calendar: it asks about anybody in the organisation. */
export async function postGetSchedule(world: World, c: Context<PersonEnv>): Promise<Response> {
  demand(c.get('caller'), 'schedule.read');
  demandOwn(c.get('caller'), c.get('person'));
  const request = readScheduleRequest(await jsonBody(c));
  return c.json({
    '@odata.context': `${world.root}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
    value: getSchedule(world, request, preferenceOf(c)),
  });
}

/** `/me/findMeetingTimes`: for signed-in people only. */
export async function postFindMeetingTimes(world: World, c: Context<PersonEnv>): Promise<Response> {
  demand(c.get('caller'), 'meetingTimes.find');
  demandOwn(c.get('caller'), c.get('person'));
  const request = readMeetingTimesRequest(await jsonBody(c), world.clock());
  return c.json({
    '@odata.context': `${world.root}/$metadata#microsoft.graph.meetingTimeSuggestionsResult`,
    ...findMeetingTimes(world, c.get('person'), request, preferenceOf(c)),
  });
}
