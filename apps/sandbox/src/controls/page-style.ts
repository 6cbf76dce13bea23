import { html } from 'hono/html';

export const style = html`<style>
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
  button,
  select,
  input {
    font: inherit;
    padding: 0.35rem 0.75rem;
    margin-inline-end: 0.25rem;
    max-width: 100%;
    box-sizing: border-box;
  }
  input[type='number'] {
    width: 6rem;
  }
  label {
    display: inline-block;
    max-width: 100%;
    margin: 0 1rem 0.5rem 0;
  }
  .wide {
    overflow-x: auto;
  }
  td,
  th {
    text-align: start;
    padding: 0.2rem 1.5rem 0.2rem 0;
  }
</style>`;
