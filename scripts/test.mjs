import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { requireNode } from './node-version.mjs';

requireNode();
const { install, root } = await import('./prepare.mjs');

const turbo = ['turbo', 'run', '--concurrency=3', '--ui=stream', '--output-logs=full', '--log-order=grouped'];

/** Cheap checks first, browsers last; what stands in one step runs at the same time. */
const steps = [
  { scripts: ['eslint', 'scripts', '*.mjs'] },
  {
    format: ['prettier', '--check', '--log-level', 'warn', '.'],
    'build, lint, types and unit tests': [...turbo, 'build', 'check', 'test', '--filter=!@tandem/tests'],
  },
  {
    boundaries: ['depcruise', '--config', '.dependency-cruiser.mjs', 'apps', 'packages', 'manifests', 'tests'],
    'unused files, exports and dependencies': ['knip'],
  },
  { 'contracts, journeys and front ends': [...turbo, 'check', 'test', '--filter=@tandem/tests'] },
];

install();
const counts = { passed: 0, failed: 0 };
const running = new Set();
for (const step of steps) {
  console.log(`\n── ${Object.keys(step).join(', and at the same time: ')}`);
  await Promise.all(Object.entries(step).map(([name, words]) => run(words).then((code) => code === 0 || fail(name))));
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);

/** Ends what runs beside it, and this. */
function fail(name) {
  for (const child of running) child.kill();
  console.log(`\n${name} failed.\n${counts.passed} passed, ${Math.max(counts.failed, 1)} failed`);
  process.exit(1);
}

/** Runs a program, shows what it prints, and counts the tests that its runners report. */
function run(words) {
  const child = spawn('npx', ['--no-install', ...words], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  running.add(child);
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.map(stripVTControlCharacters).filter((one) => /^\S+:test: +Tests +\d/.test(one))) {
      counts.passed += Number(/(\d+) passed/.exec(line)?.[1] ?? 0);
      counts.failed += Number(/(\d+) failed/.exec(line)?.[1] ?? 0);
    }
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}
