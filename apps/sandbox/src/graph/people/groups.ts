import { Hono } from 'hono';
import { resourceNotFound } from '../http/fault.ts';
import { demand } from '../http/permissions.ts';
import { linkTo, namesIn, option, pageOf, select } from '../odata/query.ts';
import type { GraphEnv, World } from '../world.ts';
import { presentUser } from './present.ts';

/** `/groups/{id}` and its members. */
export function groupRoutes(world: World): Hono<GraphEnv> {
  const routes = new Hono<GraphEnv>();
  const find = (id: string) => {
    const group = world.organisation.groups.find((each) => each.id === id);
    if (group === undefined) throw resourceNotFound(id);
    return group;
  };
  routes.get('/', (c) => {
    demand(c.get('caller'), 'groups.read');
    const value = world.organisation.groups.map(({ id, displayName }) => ({ id, displayName }));
    return c.json({
      '@odata.context': `${world.root}/$metadata#groups`,
      value: pageOf(c, value, { usual: 100, most: 999 }).page,
    });
  });
  routes.get('/:id', (c) => {
    demand(c.get('caller'), 'groups.read');
    const { id, displayName } = find(c.req.param('id'));
    return c.json({ '@odata.context': `${world.root}/$metadata#groups/$entity`, id, displayName });
  });
  routes.get('/:id/members', (c) => {
    demand(c.get('caller'), 'groups.read');
    const group = find(c.req.param('id'));
    const users = world.people
      .all()
      .filter(({ id }) => group.members.includes(id))
      .map(({ user }) => user);
    const { page, next } = pageOf(c, users, { usual: 100, most: 999 });
    const names = namesIn(option(c, 'select'));
    return c.json({
      '@odata.context': `${world.root}/$metadata#directoryObjects`,
      ...(next === null ? {} : { '@odata.nextLink': linkTo(c, world.root, { $skiptoken: String(next) }) }),
      value: page.map((user) => ({
        '@odata.type': '#microsoft.graph.user',
        ...select(presentUser(user, names), names, []),
      })),
    });
  });
  return routes;
}
