import { html } from 'hono/html';
import { MailboxCondition } from '../graph/conditions.ts';
import type { Organisation, SamplePerson } from '../organisation/types.ts';
import { forms } from './page-forms.ts';
import { script } from './page-script.ts';
import { style } from './page-style.ts';

/** A page for people: what can be done here, by button what one does most often. */
export const controlsPage = ({ name, people }: Organisation, mailboxOf: (id: string) => MailboxCondition) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${name}: a Microsoft 365 on this machine</title>
        ${style}
      </head>
      <body>
        <main>
          <h1>${name}</h1>
          <p>
            An invented organisation of ${people.length} people. <a href="/teams">Teams</a> ·
            <a href="/outlook">Outlook</a>
          </p>
          ${forms}
          <h2 id="people">People</h2>
          <div class="wide">
            <table aria-labelledby="people">
              <tr>
                ${['Name', 'Job', 'Place', 'Mentoring', 'Mailbox'].map((head) => html`<th scope="col">${head}</th>`)}
              </tr>
              ${people.map((person) => row(person, mailboxOf(person.id)))}
            </table>
          </div>
        </main>
        ${script}
      </body>
    </html>`;

const row = ({ id, user, mentoring, appRoles }: SamplePerson, mailbox: MailboxCondition) => {
  const parts = [...(mentoring?.roles ?? []).map(({ role }) => role), ...appRoles].join(', ');
  return html`<tr>
    <td>${user.displayName}</td>
    <td>${user.jobTitle ?? ''}</td>
    <td>${user.city ?? ''}</td>
    <td>${parts}</td>
    <td>
      <select data-mailbox="${id}" aria-label="Mailbox of ${user.displayName}">
        ${MailboxCondition.options.map(
          (condition) =>
            html`<option value="${condition}" ${condition === mailbox ? 'selected' : ''}>${words[condition]}</option>`,
        )}
      </select>
    </td>
  </tr>`;
};

const words: Readonly<Record<MailboxCondition, string>> = {
  usable: 'Usable',
  zoneless: 'In no known time zone',
  'on-premises': 'On a local server',
  'without-licence': 'Without licence',
  left: 'Has left',
};
