import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { calendarViewDelta } from './calendar-view/delta.ts';
import { calendarView } from './calendar-view/view.ts';
import type { RepeatedTransaction } from './events/create.ts';
import { eventRoutes } from './events/routes.ts';
import type { ConcurrencyGate } from './http/concurrency.ts';
import { withPerson } from './people/access.ts';
import { getDirectReports, getManager } from './people/manager.ts';
import { getPhoto } from './people/photo.ts';
import { getUser } from './people/routes.ts';
import { getMailboxSettings } from './people/settings.ts';
import { getCalendar } from './calendar-view/calendar.ts';
import { sendActivityNotification } from './messages/activity.ts';
import { sendMail } from './messages/mail.ts';
import type { Messages } from './messages/store.ts';
import { getPeople } from './people/relevant.ts';
import { postFindMeetingTimes, postGetSchedule } from './schedule/routes.ts';
import type { PersonEnv, World } from './world.ts';

type Settings = {
  readonly messages: Messages;
  readonly repeatedTransaction: () => RepeatedTransaction;
  readonly gate: ConcurrencyGate;
};

/** Everything below one person, `/me` or `/users/{id}`. */
export function personRoutes(world: World, settings: Settings): Hono<PersonEnv> {
  const routes = new Hono<PersonEnv>();
  routes.use('*', withPerson(world));
  for (const below of ['/events/*', '/calendar/*', '/calendarView/*', '/findMeetingTimes'])
    routes.use(below, throttled(settings.gate));
  routes.get('/', (c) => getUser(world, c));
  routes.get('/manager', (c) => getManager(world, c));
  routes.get('/directReports', (c) => getDirectReports(world, c));
  routes.get('/photo/$value', (c) => getPhoto(c));
  routes.get('/photos/:size/$value', (c) => getPhoto(c));
  routes.get('/mailboxSettings', (c) => getMailboxSettings(world, c));
  for (const calendar of ['', '/calendar']) {
    routes.route(`${calendar}/events`, eventRoutes(world, settings));
    routes.get(`${calendar}/calendarView`, (c) => calendarView(world, c));
    routes.get(`${calendar}/calendarView/delta`, (c) => calendarViewDelta(world, c));
  }
  routes.get('/calendar', (c) => getCalendar(world, c));
  routes.post('/calendar/getSchedule', (c) => postGetSchedule(world, c));
  routes.post('/findMeetingTimes', (c) => postFindMeetingTimes(world, c));
  routes.get('/people', (c) => getPeople(world, c));
  routes.post('/sendMail', (c) => sendMail(world, settings.messages, c));
  routes.post('/teamwork/sendActivityNotification', (c) => sendActivityNotification(world, settings.messages, c));
  return routes;
}

const throttled = (gate: ConcurrencyGate) =>
  createMiddleware<PersonEnv>((c, next) => gate(c.get('caller').appId, c.get('person').id, next));
