import { Hono } from 'hono';
import { jsonBody } from '../http/body.ts';
import { demand } from '../http/permissions.ts';
import { preferenceOf } from '../http/prefer.ts';
import { demandOwn } from '../people/access.ts';
import type { PersonEnv, World } from '../world.ts';
import { getSchedule } from './get-schedule.ts';
import { readScheduleRequest } from './input.ts';

/** `…/getSchedule` of one mailbox's calendar: it asks about anybody in the organisation. */
export function scheduleRoutes(world: World): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.post('/getSchedule', async (c) => {
    demand(c.get('caller'), 'schedule.read');
    demandOwn(c.get('caller'), c.get('person'));
    const request = readScheduleRequest(await jsonBody(c));
    return c.json({
      '@odata.context': `${world.root}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: getSchedule(world, request, preferenceOf(c)),
    });
  });
  return routes;
}
