/**
 * Who may import whom: the table of docs/architecture.md as rules. `npm run boundaries` fails on anything else.
 * Paths are resolved, so `@tandem/core/model` shows up as packages/core/….
 */
const rooms = {
  core: 'packages/core/',
  graph: 'packages/graph/',
  ui: 'packages/ui/',
  client: 'packages/client/',
  server: 'apps/server/',
  tab: 'apps/teams-tab/',
  addin: 'apps/outlook-addin/',
  sandbox: 'apps/sandbox/',
  manifests: 'manifests/',
};

/** Rooms each room may look into, beside itself. */
const mayImport = {
  core: [],
  graph: ['core'],
  ui: ['core'],
  client: ['core'],
  server: ['core', 'graph'],
  tab: ['core', 'ui', 'client'],
  addin: ['core', 'ui', 'client'],
  sandbox: [],
  manifests: [],
};

/** Libraries that only some rooms may use. A test beside its file may use what tests need. */
const libraries = [
  {
    name: 'react-and-fluent',
    modules: 'react|react-dom|react-intl|@fluentui/',
    rooms: ['ui', 'tab', 'addin', 'sandbox'],
  },
  { name: 'msal-node', modules: '@azure/msal-node', rooms: ['graph'] },
  { name: 'graph-client', modules: '@microsoft/microsoft-graph-client', rooms: ['graph'] },
  { name: 'msal-browser', modules: '@azure/msal-browser', rooms: ['client'] },
  { name: 'teams-js', modules: '@microsoft/teams-js', rooms: ['tab'] },
  { name: 'database', modules: 'drizzle-orm|pg|pg-boss|@electric-sql/', rooms: ['server'] },
];

const test = '\\.(test|testing|suite)\\.tsx?$|/testing\\.ts$|vitest\\.config\\.ts$|vite\\.config\\.ts$';
const inRoom = (name) => `^${rooms[name]}`;

const betweenRooms = Object.keys(rooms).map((name) => ({
  name: `${name}-stays-in-its-room`,
  comment: `${name} may import ${mayImport[name].join(', ') || 'no other room'}: see docs/architecture.md.`,
  severity: 'error',
  from: { path: inRoom(name) },
  to: {
    path: '^(packages|apps|manifests|tests)/',
    pathNot: [name, ...mayImport[name]].map(inRoom),
  },
}));

const libraryRules = libraries.map(({ name, modules, rooms: allowed }) => ({
  name: `${name}-only-where-it-belongs`,
  comment: `Only ${allowed.join(', ')} may use ${modules}.`,
  severity: 'error',
  from: { path: Object.keys(rooms).map(inRoom), pathNot: [...allowed.map(inRoom), test] },
  to: { path: `(^|/)node_modules/(${modules})` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...betweenRooms,
    ...libraryRules,
    {
      name: 'core-is-pure',
      comment: 'core is synchronous functions over plain data: no Node, and only the schema and contract libraries.',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: test },
      to: { path: '.', pathNot: ['^packages/core/', '(^|/)node_modules/(zod|@orpc/contract)/'] },
    },
    {
      name: 'no-node-in-front-ends',
      comment: 'Front ends and what they share run in a browser.',
      severity: 'error',
      from: { path: '^(packages/(ui|client)|apps/(teams-tab|outlook-addin))/src', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-file-touches-teams-js',
      comment: 'host.ts is the only file that touches the host.',
      severity: 'error',
      from: { path: '^apps/teams-tab/src', pathNot: ['/host\\.tsx?$', test] },
      to: { path: '(^|/)node_modules/@microsoft/teams-js' },
    },
    {
      name: 'main-wires-alone',
      comment: 'Adapters are connected in start.ts; everything below gets them as arguments.',
      severity: 'error',
      from: { path: '^apps/server/src', pathNot: ['^apps/server/src/(start|main|index)\\.ts$', test] },
      to: { path: '^packages/graph/', dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: ['/\\.turbo/', '\\.cache/', '/public/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      mainFields: ['module', 'main', 'types', 'typings'],
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
