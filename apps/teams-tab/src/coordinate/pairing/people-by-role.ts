import type { PersonCard, ProposalResult } from '@tandem/core/contract';
import type { PersonId, Role } from '@tandem/core/model';

const partnerOf = { mentor: 'mentee', mentee: 'mentor', peer: 'peer' } as const satisfies Record<Role, Role>;

/** Everybody of a run whom somebody in this role could be paired with, by name; some people left out. */
export const partnersFor = (
  { pairs, unmatched }: ProposalResult,
  role: Role,
  but: readonly PersonId[],
): readonly PersonCard[] => {
  const people = [...pairs.flatMap(({ members }) => members), ...unmatched]
    .filter((one) => one.role === partnerOf[role] && !but.includes(one.person.id))
    .map(({ person }) => [person.id, person] as const);
  return [...new Map(people).values()].toSorted((a, b) => a.name.localeCompare(b.name));
};

/** Everybody of a run in their roles, by name. */
export const everybodyIn = ({
  pairs,
  unmatched,
}: ProposalResult): readonly { readonly person: PersonCard; readonly role: Role }[] =>
  [...pairs.flatMap(({ members }) => members), ...unmatched]
    .map(({ person, role }) => ({ person, role }))
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name));
