import { forms } from '@tandem/core/messages';
import { createIntl } from 'react-intl';
import { expect, test } from 'vitest';
import { say } from './say.ts';

const reader = (timeZone: string) =>
  createIntl({ locale: 'en-GB', defaultLocale: 'en-GB', timeZone, formats: forms, defaultFormats: forms });

const originallyAt = Date.parse('2026-03-04T22:30:00Z');
const moved = {
  key: 'slot.date.moved.busy',
  values: { who: 'other', name: 'Prabin', originallyAt, movedAt: originallyAt + 86_400_000 },
};

test('instants are said on the reader’s clock, which may be on another day', () => {
  expect(say(moved, reader('Europe/London'))).toBe(
    '4 March clashes in Prabin’s calendar; that one moves to Thursday 5 March, 22:30.',
  );
  expect(say(moved, reader('Asia/Kathmandu'))).toBe(
    '5 March clashes in Prabin’s calendar; that one moves to Friday 6 March, 04:15.',
  );
});

test('a partner’s time is said on the partner’s clock', () => {
  const at = Date.parse('2026-04-01T08:30:00Z');
  const values = {
    place: 'Zürich',
    changesAt: Date.parse('2026-03-29T01:00:00Z'),
    fromAt: at,
    theirAt: at,
    theirZone: 'Asia/Kathmandu',
    who: 'other',
    name: 'Prabin',
  };
  expect(say({ key: 'slot.clocks', values }, reader('Europe/Zurich'))).toBe(
    'Clocks change in Zürich on 29 March; from 1 April it is 14:15 for Prabin.',
  );
});

test('a sentence of a newer server still says its plain text', () => {
  expect(say({ key: 'from.the.future', values: { text: 'Handing over' } }, reader('UTC'))).toBe('Handing over');
});

test('a sentence that was kept before its text chose by one more value is still read', () => {
  const kept = { key: 'plan.unreadable', values: { who: 'other', name: 'Tobias' } };
  expect(say(kept, reader('Europe/London'))).toBe('Tobias’s calendar is not readable.');
});
