import { describe, expect, it } from 'vitest';
import { readFilter } from './filter.ts';

const entity = {
  subject: "Ada's talk",
  importance: 'high',
  start: { dateTime: '2027-03-09T09:00:00.0000000' },
  reminderMinutesBeforeStart: 15,
  isCancelled: false,
  singleValueExtendedProperties: [
    { id: 'String {x} Name A', value: '1' },
    { id: 'String {x} Name B', value: '2' },
  ],
};

describe('a filter', () => {
  it.each([
    "subject eq 'ada''s TALK'",
    "importance in ('low','high')",
    "start/dateTime ge '2027-03-09T09:00:00' and start/dateTime lt '2027-03-09T09:00:01Z'",
    'reminderMinutesBeforeStart gt 9 and not isCancelled eq true',
    "isCancelled eq true or (endswith(subject,'talk') and contains(subject,'da'))",
    "singleValueExtendedProperties/Any(ep: ep/id eq 'String {x} Name B' and ep/value eq '2')",
    "singleValueExtendedProperties/all(ep: startswith(ep/id,'String'))",
    'nothing eq null',
    "nothing ne 'x'",
  ])('lets pass: %s', (text) => {
    expect(readFilter(text)(entity)).toBe(true);
  });

  it.each([
    "subject eq 'Ada'",
    'reminderMinutesBeforeStart lt 9',
    "importance ne 'HIGH'",
    "singleValueExtendedProperties/Any(ep: ep/id eq 'String {x} Name A' and ep/value eq '2')",
    'nothing gt 3',
    "reminderMinutesBeforeStart eq '15'",
  ])('holds back: %s', (text) => {
    expect(readFilter(text)(entity)).toBe(false);
  });

  it.each(['subject', "subject is 'x'", "(subject eq 'x'", "subject eq 'x' and", "subject eq 'x", "subject eq 'x' 3"])(
    'that makes no sense is refused: %s',
    (text) => {
      expect(() => readFilter(text)).toThrow('Invalid filter clause');
    },
  );
});
