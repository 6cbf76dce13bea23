import { html } from 'hono/html';
import type { Organisation, SamplePerson } from '../organisation/types.ts';

/** A page for people: what can be done here, and the things one does most often. */
export const controlsPage = ({ name, people }: Organisation) =>
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
          ${actions}
          <h2>People</h2>
          <table>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Job</th>
              <th scope="col">Place</th>
              <th scope="col">Mentoring</th>
            </tr>
            ${people.map(row)}
          </table>
        </main>
        ${script}
      </body>
    </html>`;

const row = ({ user, mentoring, appRoles }: SamplePerson) => {
  const parts = [...(mentoring?.roles ?? []).map(({ role }) => role), ...appRoles].join(', ');
  return html`<tr>
    <td>${user.displayName}</td>
    <td>${user.jobTitle ?? ''}</td>
    <td>${user.city ?? ''}</td>
    <td>${parts}</td>
  </tr>`;
};

const actions = html`<h2>Time</h2>
  <p>It is <output id="now">…</output>.</p>
  <p>
    <button data-move="3600000">One hour on</button><button data-move="86400000">One day on</button
    ><button data-move="604800000">One week on</button><button data-move="0">Now again</button>
  </p>
  <h2>Look</h2>
  <p>
    <a href="/sandbox/requests">requests received</a> · <a href="/sandbox/faults">faults that stand</a> ·
    <a href="/sandbox/subscriptions">subscriptions</a> · <a href="/sandbox/people">people</a> ·
    <a href="/sandbox/registration">app registration</a>
  </p>
  <h2>Begin again</h2>
  <p>
    Every calendar as it was at first; the product keeps what it knows.
    <button id="reset">Reset the calendars</button>
  </p>`;

const style = html`<style>
  :root {
    color-scheme: light dark;
    font:
      14px/1.5 'Segoe UI',
      system-ui,
      sans-serif;
  }
  main {
    max-width: 60rem;
    margin: 2rem auto;
    padding: 0 1rem;
  }
  button {
    font: inherit;
    padding: 0.35rem 0.75rem;
    margin-inline-end: 0.25rem;
  }
  td,
  th {
    text-align: start;
    padding: 0.2rem 1.5rem 0.2rem 0;
  }
</style>`;

const script = html`<script>
  const clock = async (init) => (await fetch('/sandbox/clock', init)).json();
  const show = async () => {
    document.getElementById('now').value = new Date((await clock()).now).toLocaleString();
  };
  for (const button of document.querySelectorAll('[data-move]'))
    button.addEventListener('click', async () => {
      const by = Number(button.dataset.move);
      const body = JSON.stringify({ offset: by === 0 ? 0 : (await clock()).offset + by });
      await clock({ method: 'PUT', headers: { 'content-type': 'application/json' }, body });
      await show();
    });
  document.getElementById('reset').addEventListener('click', () => fetch('/sandbox/reset', { method: 'POST' }));
  show();
  setInterval(show, 5000);
</script>`;
