import { requireNode } from './node-version.mjs';

requireNode();
const { install, root, run } = await import('./prepare.mjs');
const { requireFreePort } = await import('./ports.mjs');
const { program, answering, stopAll } = await import('./programs.mjs');

const port = process.env.PORT ?? '3000';
const sandboxPort = process.env.SANDBOX_PORT ?? '3100';
const product = `http://localhost:${port}`;
const sandbox = `http://localhost:${sandboxPort}`;
const data = process.env.DATA_DIR ?? `${root}.data`;
const clock = `${data}/sandbox/clock.json`;

await requireFreePort(Number(port), 'the server', 'PORT');
await requireFreePort(Number(sandboxPort), 'the sandbox', 'SANDBOX_PORT');
install();
console.log('Building (cached) …');
run('npx', ['--no-install', 'turbo', 'run', 'build', '--output-logs=errors-only', '--ui=stream']);

console.log('Starting a Microsoft 365 on this machine …');
program('the sandbox', ['apps/sandbox/dist/main.js'], {
  SANDBOX_PORT: sandboxPort,
  SANDBOX_DIR: `${data}/sandbox`,
  PRODUCT_URL: product,
});
const registration = await answering(`${sandbox}/sandbox/registration`);

console.log('Starting Tandem …');
program('the server', ['--import', `${root}apps/sandbox/dist/clock-preload.js`, 'apps/server/dist/main.js'], {
  PORT: port,
  PUBLIC_URL: product,
  DATA_DIR: `${data}/tandem`,
  GRAPH_BASE_URL: `${sandbox}/graph`,
  ENTRA_AUTHORITY: `${sandbox}/entra`,
  CLIENT_ID: registration.clientId,
  CLIENT_SECRET: registration.clientSecret,
  APP_ID_URI: registration.appIdUri,
  TENANT_IDS: registration.tenantId,
  HOST_ORIGINS: sandbox,
  OFFICE_JS_URL: `${sandbox}/office-js/office.js`,
  LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
  SANDBOX_CLOCK_FILE: clock,
});
await answering(`${product}/readyz`);

const story = program('the main job', ['apps/sandbox/dist/story/main.js', product, sandbox], {}, 'ends');
const code = await story;
if (code !== 0) await stopAll(code);

console.log(`
Open in a browser:
  ${sandbox}/teams      Teams: pick a person at the top right, their home or the coordinator's board
  ${sandbox}/outlook    Outlook: pick a check-in in the calendar and read it in the pane
  ${sandbox}/sandbox    people, clock, faults, requests, reset
  ${product}/api/openapi.json

Running. Ctrl+C stops everything; what was booked is kept in ${data} and nothing is booked twice.`);
