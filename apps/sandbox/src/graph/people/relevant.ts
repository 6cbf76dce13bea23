import type { Context } from 'hono';
import type { Person } from '@microsoft/microsoft-graph-types';
import type { SamplePerson } from '../../organisation/types.ts';
import { demand } from '../http/permissions.ts';
import { linkTo, option, namesIn, pageOf, select } from '../odata/query.ts';
import type { PersonEnv, World } from '../world.ts';

/** `…/people`: who is close to somebody, manager and reports first, then the same department. */
export function getPeople(world: World, c: Context<PersonEnv>): Response {
  demand(c.get('caller'), 'people.read');
  const person = c.get('person');
  const closeness = (other: SamplePerson): number => {
    if (other.id === person.managerId || other.managerId === person.id) return 2;
    return other.user.department === person.user.department ? 1 : 0;
  };
  const near = world.people
    .all()
    .filter((other) => other.id !== person.id && closeness(other) > 0)
    .sort((a, b) => closeness(b) - closeness(a));
  const { page, next } = pageOf(c, near, { usual: 10, most: 1000 });
  const names = namesIn(option(c, 'select'));
  return c.json({
    '@odata.context': `${world.root}/$metadata#users('${person.id}')/people`,
    value: page.map((other) => select(present(other), names, ['id'])),
    ...(next === null ? {} : { '@odata.nextLink': linkTo(c, world.root, { $skip: String(next) }) }),
  });
}

const present = ({ user }: SamplePerson): Person => ({
  id: user.id,
  displayName: user.displayName,
  givenName: user.givenName ?? null,
  surname: user.surname ?? null,
  jobTitle: user.jobTitle ?? null,
  department: user.department ?? null,
  userPrincipalName: user.userPrincipalName ?? null,
  scoredEmailAddresses: [{ address: user.mail, relevanceScore: 1 }],
  personType: { class: 'Person', subclass: 'OrganizationUser' },
});
