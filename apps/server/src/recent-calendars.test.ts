import { TenantId } from '@tandem/core/model';
import { beforeEach, expect, it } from 'vitest';
import { somebody } from './app.testing.ts';
import { freshId } from './ids.ts';
import { microsoftInMemory } from './microsoft.testing.ts';
import { recentCalendars, type RecentCalendars } from './recent-calendars.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const tenant = freshId(TenantId);
const [amara, jonas, ines] = [somebody('Amara'), somebody('Jonas'), somebody('Ines')];

let now: number;
let asked: string[][];
let recent: RecentCalendars;
let cloud: ReturnType<typeof microsoftInMemory>;

beforeEach(() => {
  now = 100 * DAY + 9 * 60 * MINUTE;
  asked = [];
  cloud = microsoftInMemory([amara, jonas, ines]);
  const { calendar } = cloud.microsoft;
  const counting = {
    ...cloud.microsoft,
    calendar: {
      ...calendar,
      availability: (...[people, window]: Parameters<typeof calendar.availability>) => {
        asked.push(people.map(({ givenName }) => givenName));
        return calendar.availability(people, window);
      },
    },
  };
  recent = recentCalendars(
    () => counting,
    () => now,
  );
});

/** Asked a little later, a window has moved a little too. */
const look = (...people: (typeof amara)[]) => recent.availability(tenant, people, { from: now, to: now + 28 * DAY });

it('reads each calendar once in ten minutes, and says how old the oldest is', async () => {
  await look(amara, jonas);
  now += 3 * MINUTE;
  expect((await look(amara, jonas, ines)).size).toBe(3);
  expect(asked).toEqual([['Amara', 'Jonas'], ['Ines']]);
  expect(now - (recent.readAt(tenant, [amara, ines]) ?? 0)).toBe(3 * MINUTE);
  now += 8 * MINUTE;
  expect(recent.readAt(tenant, [amara])).toBeNull();
  await look(amara);
  expect(asked.at(-1)).toEqual(['Amara']);
});

it('reads again what reaches less far, what could not be read, and what was asked to be read again', async () => {
  cloud.unreadable.add(jonas.id);
  expect((await look(amara, jonas)).get(jonas.id)?.state).toBe('unreadable');
  cloud.unreadable.delete(jonas.id);
  expect((await look(amara, jonas)).get(jonas.id)?.state).toBe('readable');
  await recent.availability(tenant, [amara], { from: now, to: now + 180 * DAY });
  recent.forget(tenant, [jonas]);
  await look(amara, jonas);
  expect(asked).toEqual([['Amara', 'Jonas'], ['Jonas'], ['Amara'], ['Jonas']]);
});

it('keeps organisations apart', async () => {
  await look(amara);
  await recent.availability(freshId(TenantId), [amara], { from: now, to: now + DAY });
  expect(asked).toHaveLength(2);
});
