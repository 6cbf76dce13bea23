import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');

/** Files that break a rule where they stand, each with its rule. */
const probes = [
  ['core reads a file', 'packages/core/src', 'node:fs', 'core-is-pure'],
  ['core uses React', 'packages/core/src', 'react', 'core-is-pure'],
  ['core looks into graph', 'packages/core/src', '@tandem/graph', 'core-stays-in-its-room'],
  ['ui looks into client', 'packages/ui/src', '@tandem/client', 'ui-stays-in-its-room'],
  ['a front end looks into the server', 'apps/teams-tab/src', '@tandem/server', 'tab-stays-in-its-room'],
  ['a second file touches TeamsJS', 'apps/teams-tab/src', '@microsoft/teams-js', 'one-file-touches-teams-js'],
  ['the sandbox shares our code', 'apps/sandbox/src', '@tandem/core/model', 'sandbox-stays-in-its-room'],
  ['the server signs in by itself', 'apps/server/src', '@azure/msal-node', 'msal-node-only-where-it-belongs'],
  ['a use case wires an adapter', 'apps/server/src/modules', '@tandem/graph', 'main-wires-alone'],
] as const;
const fileOf = (probe: number): string => `${probes[probe]?.[1] ?? ''}/boundary-probe-${probe}.ts`;

const Report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});
let violations: z.infer<typeof Report>['summary']['violations'];

beforeAll(() => {
  const files = probes.map((_, probe) => fileOf(probe));
  try {
    for (const [probe, file] of files.entries())
      writeFileSync(path.join(root, file), `import '${probes[probe]?.[2] ?? ''}';\n`);
    const words = ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...files];
    const report = execFileSync('npx', ['--no-install', ...words], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
    ({ violations } = Report.parse(JSON.parse(report)).summary);
  } finally {
    for (const file of files) rmSync(path.join(root, file), { force: true });
  }
});

it.each(probes.map(([name, , , rule], probe) => [name, rule, fileOf(probe)]))('refused: %s', (_, rule, file) => {
  expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
});
