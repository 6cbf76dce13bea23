import { expect, test } from 'vitest';
import type { Availability, BusyBlock } from '../../ports/index.ts';
import { personId } from '../../scheduling/sample.testing.ts';
import { troubleOf } from './trouble.ts';

const hour = 3_600_000;

test('whoever is away and whoever is busy are named together, so that a circle is not taken for large enough', () => {
  const at = { startsAt: 0, minutes: 30 };
  const [owner, guest, third] = [personId(1), personId(2), personId(3)];
  const time = (kind?: BusyBlock['kind']): Availability => ({
    state: 'readable',
    blocks: kind === undefined ? [] : [{ from: -hour, to: hour, kind }],
    workingHours: { days: [1, 2, 3, 4, 5], start: 540, end: 1020 },
    zone: { zone: 'UTC', offsets: [{ from: 0, minutes: 0 }] },
  });
  const seen = (one?: BusyBlock['kind'], other?: BusyBlock['kind']) =>
    troubleOf(
      at,
      [owner, guest, third],
      new Map([
        [owner, time(one)],
        [guest, time(other)],
        [third, time()],
      ]),
    );
  expect(seen('out-of-office', 'busy')).toEqual({ cause: 'busy', people: [owner, guest] });
  expect(seen('out-of-office', 'out-of-office')).toEqual({ cause: 'away', people: [owner, guest] });
  expect(seen('out-of-office')).toEqual({ cause: 'away', people: [owner] });
  expect(seen()).toBeNull();
});
