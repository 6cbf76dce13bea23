import type { Person, Programme } from '@tandem/core/model';

/** What stands in both calendars. Plain text of the two names and the programme; nothing that was said in confidence. */
export const invitation = (
  programme: Programme,
  people: readonly Person[],
): { readonly subject: string; readonly body: string } => {
  const names = people.map((person) => person.givenName).join(' and ');
  return {
    subject: `Tandem check-in: ${names}`,
    body:
      `A check-in of ${names} in the programme "${programme.name}". ` +
      'The agenda is in Tandem, in Teams and beside this appointment in Outlook.',
  };
};
