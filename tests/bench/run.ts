import { table, type Row } from './row.ts';

/** `npm run bench -- <name> [--json]`: a table, or one JSON object a row. */
const benches: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<readonly Row[]> }>>> = {
  matching: () => import('./matching/run.ts'),
  planning: () => import('./planning/run.ts'),
};

const [name = ''] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const bench = benches[name];
if (bench === undefined) {
  console.error(`There is no bench "${name}". Choose one of: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 1;
} else {
  const { run } = await bench();
  const rows = await run();
  console.log(process.argv.includes('--json') ? rows.map((row) => JSON.stringify(row)).join('\n') : table(rows));
}
