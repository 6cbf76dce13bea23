import { table, type Row } from './row.ts';

type Bench = { readonly run: (options: ReadonlyMap<string, string>) => Promise<readonly Row[]> };

/** `npm run bench -- <name> [--json] [--option=value …]`: a table, or one JSON object a row. Options: see the bench. */
const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  matching: () => import('./matching/run.ts'),
  planning: () => import('./planning/run.ts'),
  'graph-cost': () => import('./graph-cost/run.ts'),
  healing: () => import('./healing/run.ts'),
  weeks: () => import('./weeks/run.ts'),
  scoring: () => import('./scoring/run.ts'),
  'mentor-match': () => import('./mentor-match/run.ts'),
  search: () => import('./search/run.ts'),
};

const [name = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const options = new Map(
  process.argv.flatMap((argument) => {
    const [, option = '', value = ''] = /^--([^=]+)=?(.*)$/.exec(argument) ?? [];
    return option === '' ? [] : [[option, value] as const];
  }),
);
const bench = benches[name];
if (bench === undefined) {
  console.error(`There is no bench "${name}". Choose one of: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  const { run } = await bench();
  const rows = await run(options);
  console.log(options.has('json') ? rows.map((row) => JSON.stringify(row)).join('\n') : table(rows));
}
