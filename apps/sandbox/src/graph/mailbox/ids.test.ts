import { describe, expect, it } from 'vitest';
import { itemId, meetingUid, occurrenceId, occurrenceUid, readId } from './ids.ts';

const uid = meetingUid('seed');
const id = itemId('person-1', uid);

describe('ids', () => {
  it('of dates tell their series, and come out the same again', () => {
    const date = occurrenceId(id, '2027-03-09');
    expect(readId(date)).toEqual({ itemId: id, date: '2027-03-09' });
    expect(readId(id)).toEqual({ itemId: id, date: null });
    expect(occurrenceId(id, '2027-03-09')).toBe(date);
    expect(new Set([id, date, occurrenceId(id, '2027-03-10'), itemId('person-2', uid)]).size).toBe(4);
  });

  it.each(['', 'rubbish', `${id}=`, id.slice(0, -5), id.replace('AAMkAG', 'AAMkAH')])(
    'that we never gave are none: %s',
    (text) => {
      expect(readId(text)).toBeNull();
    },
  );

  it('for calendars carry the date of an occurrence where a global object id has it', () => {
    expect(occurrenceUid(uid, '2027-03-09')).toBe(`${uid.slice(0, 32)}07EB0309${uid.slice(40)}`);
    expect(uid).toMatch(/^040000008200E00074C5B7101A82E00800000000[0-9A-F]{16}000000000000000010000000[0-9A-F]{32}$/);
  });
});
