import type { ImportRow } from '@tandem/core/contract';
import type { SheetRow } from '@tandem/core/enrolment-sheet';
import { message } from '@tandem/core/messages';
import type { Message, Participant, PersonId, Profile, RoleCapacity } from '@tandem/core/model';
import type { FoundPerson } from '@tandem/core/ports';

/** Every row with its person, and what would become of it beside who takes part already. */
export const judgeRows = (
  rows: readonly SheetRow[],
  found: ReadonlyMap<string, FoundPerson>,
  participants: readonly Participant[],
): ImportRow[] => {
  const standing = new Map(participants.map((participant) => [participant.personId, participant]));
  const lineOf = new Map<PersonId, number>();
  return rows.map((row) => {
    const person = found.get(row.mail) ?? null;
    const judged = judge(row, person, person === null ? undefined : standing.get(person.id));
    if (person === null) return judged;
    const line = lineOf.get(person.id);
    if (line === undefined) lineOf.set(person.id, row.line);
    // The same address twice is said already; this is another address of the same person.
    return line === undefined || row.problems.some(({ key }) => key === 'sheet.problem.twice')
      ? judged
      : refused(judged, message('sheet.problem.samePerson', { line }));
  });
};

const judge = (row: SheetRow, person: FoundPerson | null, standing: Participant | undefined): ImportRow => {
  const judged: ImportRow = {
    line: row.line,
    mail: row.mail,
    person: person === null ? null : { ...person },
    roles: [...row.roles],
    profile: row.profile,
    outcome: outcomeBeside(standing),
    problems: [],
    notes: [...row.notes],
  };
  const unknown = person === null && !row.problems.some(({ key }) => noAddress.has(key));
  const problems = [...row.problems, ...(unknown ? [message('sheet.problem.unknown', { mail: row.mail })] : [])];
  return problems.length === 0 ? judged : refused(judged, ...problems);
};

/** Where there is no address, nobody was looked for. */
const noAddress: ReadonlySet<string> = new Set(['sheet.problem.nobody', 'sheet.problem.mail']);

const outcomeBeside = (standing: Participant | undefined): ImportRow['outcome'] => {
  if (standing === undefined) return 'new';
  return standing.invitedBy === null ? 'own' : 'updated';
};

export const refused = (row: ImportRow, ...problems: readonly Message[]): ImportRow => ({
  ...row,
  outcome: 'wrong',
  problems: [...row.problems, ...problems],
});

type Invitation = Pick<Participant, 'programmeId' | 'invitedBy' | 'joinedAt'>;

/** Rows as participants; where somebody was invited before, what the new sheet does not say stays. */
export const invitedFrom = (
  rows: readonly ImportRow[],
  standing: readonly Participant[],
  invitation: Invitation,
): readonly Participant[] => {
  const before = new Map(standing.map((participant) => [participant.personId, participant]));
  return rows.flatMap(({ person, roles, profile }) => {
    if (person === null) return [];
    const earlier = before.get(person.id);
    return earlier === undefined
      ? [{ ...invitation, personId: person.id, roles, profile }]
      : [{ ...earlier, ...both(earlier, { roles, profile }), invitedBy: invitation.invitedBy }];
  });
};

type Said = { readonly roles: readonly RoleCapacity[]; readonly profile: Profile };

const both = (earlier: Said, { roles, profile }: Said): { roles: RoleCapacity[]; profile: Profile } => ({
  roles: [...earlier.roles.filter(({ role }) => !roles.some((one) => one.role === role)), ...roles],
  profile: {
    ...earlier.profile,
    ...(profile.offers.length > 0 && { offers: profile.offers }),
    ...(profile.wants.length > 0 && { wants: profile.wants }),
    ...(profile.goals.length > 0 && { goals: profile.goals }),
    ...(profile.interests.length > 0 && { interests: profile.interests }),
    ...(profile.languages.length > 0 && { languages: profile.languages }),
    ...(profile.experience !== null && { experience: profile.experience }),
  },
});
