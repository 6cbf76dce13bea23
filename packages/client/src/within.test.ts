import { expect, test } from 'vitest';
import { TimeOut, within } from './within.ts';

test('an answer in time is passed on', async () => {
  expect(await within(1_000, 'The host', Promise.resolve('here'))).toBe('here');
});

test('a host that never answers becomes a time-out that says who', async () => {
  const never = new Promise<string>(() => undefined);
  const error: unknown = await within(1, 'The host', never).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TimeOut);
  expect(String(error)).toContain('The host did not answer');
});

test('a failure in time stays the failure it was', async () => {
  const reason = new Error('refused');
  expect(await within(1_000, 'The host', Promise.reject(reason)).catch((thrown: unknown) => thrown)).toBe(reason);
});
