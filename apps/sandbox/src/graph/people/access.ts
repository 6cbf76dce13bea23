import { createMiddleware } from 'hono/factory';
import type { SamplePerson } from '../../organisation/types.ts';
import { accessDenied, badRequest, GraphFault } from '../http/fault.ts';
import type { PersonEnv, World } from '../world.ts';

/** Finds whose resource it is: `/me` is the caller's, `/users/{id}` the named person's. */
export const withPerson = (world: World) =>
  createMiddleware<PersonEnv>(async (c, next) => {
    const named = c.req.param('user');
    const caller = c.get('caller');
    if (named === undefined && caller.kind === 'application')
      throw badRequest('BadRequest', '/me request is only valid with delegated authentication flow.');
    const wanted = named ?? (caller.kind === 'delegated' ? caller.personId : '');
    const person = world.people.find(wanted);
    if (person === null) throw unknownPerson(c.req.path, wanted);
    if (ofMailbox.test(c.req.path) && !world.weather.opens(person.id)) throw notEnabled();
    c.set('person', person);
    await next();
  });

/** What Exchange answers for, as opposed to the directory and Teams. */
const ofMailbox = /\/(calendar|events|calendarView|mailboxSettings|sendMail|findMeetingTimes)/i;

/** One answer for a mailbox on a local server, one without licence and one that is being deleted. */
const notEnabled = (): GraphFault =>
  new GraphFault(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );

/** Exchange and the directory say in different words that somebody is not there. */
function unknownPerson(path: string, wanted: string): GraphFault {
  return ofMailbox.test(path)
    ? new GraphFault(404, 'ErrorInvalidUser', `The requested user '${wanted}' is invalid.`)
    : new GraphFault(
        404,
        'Request_ResourceNotFound',
        `Resource '${wanted}' does not exist or one of its queried reference-property objects are not present.`,
      );
}

/** A delegated token reaches its own mailbox; nobody here has shared theirs. */
export function demandOwn(caller: PersonEnv['Variables']['caller'], person: SamplePerson): void {
  if (caller.kind === 'delegated' && caller.personId !== person.id) throw accessDenied();
}
