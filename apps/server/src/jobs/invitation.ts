import { message } from '@tandem/core/messages';
import type { Person, Programme } from '@tandem/core/model';
import { escapeHtml } from '../escape-html.ts';
import { write, writeList } from '../write.ts';

/** What stands in both calendars: the two names, the programme, a link. Nothing that was said in confidence. */
export const invitation = (
  programme: Pick<Programme, 'name'>,
  people: readonly Pick<Person, 'givenName'>[],
  link: string,
): { readonly subject: string; readonly body: string } => {
  const names = writeList(people.map((person) => person.givenName));
  const about = write(message('invitation.about', { names, programme: programme.name }));
  const agenda = write(message('invitation.agenda'));
  const open = write(message('invitation.open'));
  return {
    subject: write(message('invitation.subject', { names })),
    body:
      `<p>${escapeHtml(about)}</p><p>${escapeHtml(agenda)}</p>` +
      `<p><a href="${escapeHtml(link)}">${escapeHtml(open)}</a></p>`,
  };
};
