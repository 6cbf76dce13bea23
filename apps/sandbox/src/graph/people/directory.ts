import type { Organisation, SamplePerson } from '../../organisation/types.ts';
import type { Address, Owner } from '../mailbox/types.ts';

/** The organisation's people, found as Graph finds them: by id, or by mail or user principal name in any case. */
export type Directory = {
  find(idOrName: string): SamplePerson | null;
  byMail(address: string): SamplePerson | null;
};

export function createDirectory(organisation: Organisation): Directory {
  const byId = new Map(organisation.people.map((person) => [person.id, person]));
  const byName = new Map<string, SamplePerson>();
  for (const person of organisation.people) {
    byName.set(person.user.mail.toLowerCase(), person);
    const name = person.user.userPrincipalName;
    if (typeof name === 'string') byName.set(name.toLowerCase(), person);
  }
  const byMail = (address: string): SamplePerson | null => byName.get(address.toLowerCase()) ?? null;
  return { find: (idOrName) => byId.get(idOrName) ?? byMail(idOrName), byMail };
}

export const addressOf = ({ user }: SamplePerson): Address => ({ address: user.mail, name: user.displayName });

export const ownerOf = ({ id, user }: SamplePerson): Owner => ({ mailbox: id, ownAddress: user.mail.toLowerCase() });
