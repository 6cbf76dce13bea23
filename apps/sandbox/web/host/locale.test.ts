import { expect, it } from 'vitest';
import { localeOf } from './locale.ts';

it.each([
  ['Europe/Zurich', 'en-GB'],
  ['W. Europe Standard Time', 'en-GB'],
  ['Pacific SA Standard Time', 'en-GB'],
  ['Nepal Standard Time', 'en-GB'],
  ['America/New_York', 'en-US'],
  ['Eastern Standard Time', 'en-US'],
  ['America/St_Johns', 'en-US'],
  ['Newfoundland Standard Time', 'en-US'],
  [null, 'en-GB'],
])('reads dates of %s as %s', (timeZone, locale) => {
  expect(localeOf({ timeZone })).toBe(locale);
});
