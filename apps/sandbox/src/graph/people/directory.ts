import type { Organisation, SamplePerson } from '../../organisation/types.ts';
import type { Weather } from '../conditions.ts';
import type { Address, Owner } from '../mailbox/types.ts';

/** The organisation's people, found as Graph finds them: by id, or by mail or user principal name in any case. */
export type Directory = {
  /** Everybody who has not left. */
  all(): readonly SamplePerson[];
  find(idOrName: string): SamplePerson | null;
  byMail(address: string): SamplePerson | null;
};

export function createDirectory(organisation: Organisation, weather: Pick<Weather, 'mailbox'>): Directory {
  const isHere = ({ id }: SamplePerson): boolean => weather.mailbox(id) !== 'left';
  const here = (person: SamplePerson | undefined): SamplePerson | null =>
    person !== undefined && isHere(person) ? person : null;
  const byId = new Map(organisation.people.map((person) => [person.id, person]));
  const byName = new Map<string, SamplePerson>();
  for (const person of organisation.people) {
    byName.set(person.user.mail.toLowerCase(), person);
    const name = person.user.userPrincipalName;
    if (typeof name === 'string') byName.set(name.toLowerCase(), person);
  }
  const byMail = (address: string): SamplePerson | null => here(byName.get(address.toLowerCase()));
  return {
    all: () => organisation.people.filter(isHere),
    find: (idOrName) => here(byId.get(idOrName)) ?? byMail(idOrName),
    byMail,
  };
}

export const addressOf = ({ user }: SamplePerson): Address => ({ address: user.mail, name: user.displayName });

export const ownerOf = ({ id, user }: SamplePerson): Owner => ({ mailbox: id, ownAddress: user.mail.toLowerCase() });
