import { spawn } from 'node:child_process';
import { root } from './prepare.mjs';

const running = new Map();
let stopping = false;

/**
 * Starts a Node program that has to stay; when it ends by itself, everything ends, in words.
 * With `ends`, answers with its exit code instead.
 */
export function program(name, words, environment, ends) {
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  running.set(name, child);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      running.delete(name);
      if (ends) resolve(code ?? 1);
      else if (!stopping) {
        console.error(`${name} ended unexpectedly (${code}).`);
        void stopAll(1);
      }
    });
  });
}

/** What an address answers once it answers well; asks again while its program is alive. */
export async function answering(address) {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return answer.headers.get('content-type')?.includes('json') ? answer.json() : answer.text();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Asks every program to stop, waits for the last, ends this one. */
export async function stopAll(code) {
  if (stopping) return;
  stopping = true;
  const gone = [...running.values()].map((child) => new Promise((resolve) => child.on('exit', resolve)));
  for (const child of running.values()) child.kill('SIGTERM');
  await Promise.all(gone);
  process.exit(code);
}

process.on('SIGINT', () => void stopAll(0));
process.on('SIGTERM', () => void stopAll(0));
