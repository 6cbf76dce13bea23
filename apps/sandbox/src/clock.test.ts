import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openClock } from './clock.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'clock-')), 'clock.json');

test('moves from the real time by an offset that the next process finds again', () => {
  const file = fresh();
  const clock = openClock(file, () => 1_000_000);
  clock.move(86_400_000);
  expect(clock.now()).toBe(87_400_000);
  expect(openClock(file, () => 2_000_000).now()).toBe(88_400_000);
});

test('a process that preloads the clock lives in the moved time, and keeps what was said about other moments', async () => {
  const file = fresh();
  openClock(file).move(400 * 86_400_000);
  const script = `
    const { moveDate } = await import(${JSON.stringify(new URL('./move-date.ts', import.meta.url).href)});
    const real = Date.now();
    moveDate(${JSON.stringify(file)});
    const { rmSync } = await import('node:fs');
    class Day extends Date { day() { return this.toISOString().slice(0, 10); } }
    const seen = {
      days: Math.round((Date.now() - real) / 86400000),
      same: Math.abs(new Date().getTime() - Date.now()) < 1000,
      told: new Date(0).toISOString(),
      isDate: new Date() instanceof Date && new Date().constructor === Date,
      text: Math.abs(Date.parse(Date()) - Date.now()) < 2000,
      sub: new Day(0).day(),
    };
    rmSync(${JSON.stringify(file)});
    await new Promise((resolve) => setTimeout(resolve, 60));
    console.log(JSON.stringify({ ...seen, back: Math.round((Date.now() - real) / 86400000) }));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval'],
    script,
  ]);
  expect(JSON.parse(stdout)).toEqual({
    days: 400,
    same: true,
    told: '1970-01-01T00:00:00.000Z',
    isDate: true,
    text: true,
    sub: '1970-01-01',
    back: 0,
  });
});
