import { Hono } from 'hono';
import type { Context } from 'hono';
import { demand, may } from '../http/permissions.ts';
import { linkTo, namesIn, option, pageOf, select } from '../odata/query.ts';
import type { GraphEnv, PersonEnv, World } from '../world.ts';
import { expandManager } from './manager.ts';
import { presentUser } from './present.ts';

/** `/users`: the organisation's people, a hundred a page. */
export function usersRoutes(world: World): Hono<GraphEnv> {
  const routes = new Hono<GraphEnv>();
  routes.get('/', (c) => {
    demand(c.get('caller'), 'users.read');
    const users = world.people.all().map(({ user }) => ({ accountEnabled: true, userType: 'Member', ...user }));
    const { page, total, next } = pageOf(c, users, { usual: 100, most: 999 });
    const names = namesIn(option(c, 'select'));
    return c.json({
      '@odata.context': `${world.root}/$metadata#users`,
      ...(option(c, 'count') === 'true' ? { '@odata.count': total } : {}),
      ...(next === null ? {} : { '@odata.nextLink': linkTo(c, world.root, { $skiptoken: String(next) }) }),
      value: page.map((user) => ({
        ...select(presentUser(user, names), names, []),
        ...expandManager(world, c, user.id),
      })),
    });
  });
  return routes;
}

/** One person of the directory: `/me` or `/users/{id}`. */
export function getUser(world: World, c: Context<PersonEnv>): Response {
  const caller = c.get('caller');
  const { user } = c.get('person');
  const own = caller.kind === 'delegated' && caller.personId === user.id;
  if (!own || !may(caller, 'me.read')) demand(caller, 'users.read');
  const names = namesIn(option(c, 'select'));
  return c.json({
    '@odata.context': `${world.root}/$metadata#users/$entity`,
    ...select(presentUser(user, names), names, []),
    ...expandManager(world, c, user.id),
  });
}
