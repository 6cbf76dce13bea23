import type { Context } from 'hono';
import type { SamplePerson } from '../../organisation/types.ts';
import { resourceNotFound } from '../http/fault.ts';
import { demand } from '../http/permissions.ts';
import { namesIn, option, select } from '../odata/query.ts';
import type { PersonEnv, World } from '../world.ts';
import { presentUser } from './present.ts';

const type = { '@odata.type': '#microsoft.graph.user' };

/** `…/manager`; 404 for who has none. */
export function getManager(world: World, c: Context<PersonEnv>): Response {
  demand(c.get('caller'), 'manager.read');
  const manager = managerOf(world, c.get('person'));
  if (manager === null) throw resourceNotFound('manager');
  const names = namesIn(option(c, 'select'));
  return c.json({
    '@odata.context': `${world.root}/$metadata#directoryObjects/$entity`,
    ...type,
    ...select(presentUser(manager.user, names), names, []),
  });
}

/** `…/directReports` */
export function getDirectReports(world: World, c: Context<PersonEnv>): Response {
  demand(c.get('caller'), 'manager.read');
  const names = namesIn(option(c, 'select'));
  const reports = world.people.all().filter(({ managerId }) => managerId === c.get('person').id);
  return c.json({
    '@odata.context': `${world.root}/$metadata#directoryObjects`,
    value: reports.map(({ user }) => ({ ...type, ...select(presentUser(user, names), names, []) })),
  });
}

/** `$expand=manager($levels=n;$select=…)` of a user: the chain of managers, one inside the other. */
export function expandManager(world: World, c: Context, personId: string): object {
  const expand = /(?:^|,)\s*manager(?:\(([^)]*)\))?/i.exec(option(c, 'expand') ?? '');
  if (expand === null) return {};
  const options = expand[1] ?? '';
  const levels = /\$levels=(max|\d+)/i.exec(options)?.[1] ?? '1';
  const names = namesIn(/\$select=([^;]*)/i.exec(options)?.[1] ?? null);
  return chain(world, personId, levels === 'max' ? 1000 : Number(levels), names);
}

function chain(world: World, personId: string, levels: number, names: readonly string[] | null): object {
  const person = world.people.find(personId);
  const manager = person === null || levels === 0 ? null : managerOf(world, person);
  if (manager === null) return {};
  const user = select(presentUser(manager.user, names), names, []);
  return { manager: { ...type, ...user, ...chain(world, manager.id, levels - 1, names) } };
}

const managerOf = (world: World, person: SamplePerson): SamplePerson | null =>
  person.managerId === null ? null : world.people.find(person.managerId);
