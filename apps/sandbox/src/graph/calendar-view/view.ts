import type { Context } from 'hono';
import { shapeEvent } from '../events/shape.ts';
import { demand } from '../http/permissions.ts';
import { preferenceOf } from '../http/prefer.ts';
import { instancesIn, type Instance } from '../mailbox/instances.ts';
import { presentInstance } from '../mailbox/present.ts';
import { linkTo, option, pagePresented } from '../odata/query.ts';
import { demandOwn } from '../people/access.ts';
import type { PersonEnv, World } from '../world.ts';
import { readWindow } from './window.ts';

/** `…/calendarView`: single events and the dates of series in a window, in order of time, ten a page. */
export function calendarView(world: World, c: Context<PersonEnv>): Response {
  const caller = c.get('caller');
  const person = c.get('person');
  demand(caller, 'events.read');
  demandOwn(caller, person);
  const zone = preferenceOf(c);
  const window = readWindow(c);
  const instances = [...world.mailboxes.items(person.id)]
    .flatMap((item) => instancesIn(item, window))
    .sort((a, b) => a.span.from - b.span.from);
  const present = (instance: Instance) => presentInstance(instance, zone);
  const { page, total, next } = pagePresented(c, instances, present, { usual: zone.pageSize ?? 10, most: 1000 });
  return c.json({
    '@odata.context': `${world.root}/$metadata#users('${person.id}')/calendarView`,
    ...(option(c, 'count') === 'true' ? { '@odata.count': total } : {}),
    value: page.map(({ one, shown }) => shapeEvent(c, caller, one.item, shown, zone)),
    ...(next === null ? {} : { '@odata.nextLink': linkTo(c, world.root, { $skip: String(next) }) }),
  });
}
