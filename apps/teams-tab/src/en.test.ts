import { expect, test } from 'vitest';
import { coordinate } from './en-coordinate.ts';
import { enrolment } from './en-enrolment.ts';
import { home } from './en-home.ts';

test('no part of the tab says its own thing under a key of another one', () => {
  const keys = [home, enrolment, coordinate].flatMap((part) => Object.keys(part));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});
