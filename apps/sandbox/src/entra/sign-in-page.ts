import { html } from 'hono/html';
import type { Organisation, SamplePerson } from '../organisation/types.ts';

/** Pick whom to be. The form comes back to the same address, with the person in its body. */
export function signInPage({ name, people }: Organisation, hint: string | null) {
  const hintedFirst = [...people].sort(
    (one, other) => Number(other.user.mail === hint) - Number(one.user.mail === hint),
  );
  return page(
    `Sign in to ${name}`,
    html`<h1>Pick an account</h1>
      <p>A Microsoft 365 on this machine. Its people are invented and have no passwords.</p>
      <form method="post">${hintedFirst.map(choice)}</form>`,
  );
}

/** What went wrong, where no application may be told. */
export const refusalPage = (message: string) =>
  page(
    'Sign in',
    html`<h1>Sorry, but we’re having trouble signing you in.</h1>
      <p>${message}</p>`,
  );

export const signedOutPage = () =>
  page(
    'Signed out',
    html`<h1>You signed out of your account</h1>
      <p>Close this window.</p>`,
  );

const choice = ({ id, user }: SamplePerson) =>
  html`<button name="person" value="${id}">
    ${user.displayName}<br /><small>${user.jobTitle ?? ''} · ${user.mail}</small>
  </button>`;

function page(title: string, body: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        ${style}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;
}

const style = html`<style>
  :root {
    color-scheme: light dark;
    font:
      14px/1.45 'Segoe UI',
      system-ui,
      sans-serif;
  }
  main {
    max-width: 27rem;
    margin: 2rem auto;
    padding: 0 1rem;
  }
  button {
    display: block;
    width: 100%;
    margin-bottom: 0.25rem;
    padding: 0.5rem 0.75rem;
    text-align: start;
    font: inherit;
  }
</style>`;
