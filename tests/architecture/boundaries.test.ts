import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = path.resolve(import.meta.dirname, '../..');
const Report = z.object({
  summary: z.object({ violations: z.array(z.object({ rule: z.object({ name: z.string() }) })) }),
});

/** Rules that a file with these imports would break if it stood at this place. */
function broken(place: string, source: string): readonly string[] {
  const file = path.join(root, place);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, source);
  try {
    const words = ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', place];
    const report = execFileSync('npx', ['--no-install', ...words], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
    return Report.parse(JSON.parse(report)).summary.violations.map((violation) => violation.rule.name);
  } finally {
    rmSync(file);
  }
}

const probe = 'boundary-probe.ts';

it.each([
  ['core reads a file', `packages/core/src/${probe}`, `import 'node:fs';`, 'core-is-pure'],
  ['core uses React', `packages/core/src/${probe}`, `import 'react';`, 'core-is-pure'],
  ['core looks into graph', `packages/core/src/${probe}`, `import '@tandem/graph';`, 'core-stays-in-its-room'],
  ['ui looks into client', `packages/ui/src/${probe}`, `import '@tandem/client';`, 'ui-stays-in-its-room'],
  [
    'a front end looks into the server',
    `apps/teams-tab/src/${probe}`,
    `import '@tandem/server';`,
    'tab-stays-in-its-room',
  ],
  [
    'a second file touches TeamsJS',
    `apps/teams-tab/src/${probe}`,
    `import '@microsoft/teams-js';`,
    'one-file-touches-teams-js',
  ],
  [
    'the sandbox shares our code',
    `apps/sandbox/src/${probe}`,
    `import '@tandem/core/model';`,
    'sandbox-stays-in-its-room',
  ],
  [
    'the server signs in by itself',
    `apps/server/src/${probe}`,
    `import '@azure/msal-node';`,
    'msal-node-only-where-it-belongs',
  ],
  ['a use case wires an adapter', `apps/server/src/modules/${probe}`, `import '@tandem/graph';`, 'main-wires-alone'],
])('refused: %s', (_, place, source, rule) => {
  expect(broken(place, `${source}\n`)).toContain(rule);
});
