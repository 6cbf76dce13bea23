import { expect, test } from 'vitest';
import { spokenLocale } from './spoken-locale.ts';

test.each([
  ['en-us', 'en-us'],
  ['en-GB', 'en-GB'],
  ['de-CH', 'en-CH'],
  ['ar', 'en-EG'],
  ['not a locale', 'en-GB'],
])('a host in %s is answered in %s', (host, spoken) => {
  expect(spokenLocale(host)).toBe(spoken);
});
