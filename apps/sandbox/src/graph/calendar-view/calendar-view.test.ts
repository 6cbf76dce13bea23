import { describe, expect, it } from 'vitest';
import { person, sandboxOf, valuesOf, type Sandbox } from '../testing.ts';

const ada = person('ada');
const ben = person('ben');
const window = 'startDateTime=2027-03-01T00:00:00Z&endDateTime=2027-04-01T00:00:00Z';

const daily = {
  subject: 'Stand-up',
  start: { dateTime: '2027-03-01T09:00:00', timeZone: 'UTC' },
  end: { dateTime: '2027-03-01T09:15:00', timeZone: 'UTC' },
  recurrence: { pattern: { type: 'daily', interval: 1 }, range: { type: 'noEnd', startDate: '2027-03-01' } },
};
const single = (day: string) => ({
  subject: 'Talk',
  start: { dateTime: `${day}T12:00:00`, timeZone: 'UTC' },
  end: { dateTime: `${day}T13:00:00`, timeZone: 'UTC' },
});

type Round = { readonly entities: readonly Record<string, unknown>[]; readonly link: string; readonly pages: number };

/** Follows a delta query to its end. */
async function round(sandbox: Sandbox, path: string): Promise<Round> {
  const entities: Record<string, unknown>[] = [];
  let next = path;
  for (let pages = 1; ; pages += 1) {
    const { body } = await sandbox.call('GET', next, undefined, { headers: { prefer: 'odata.maxpagesize=7' } });
    entities.push(...valuesOf(body));
    if (typeof body['@odata.deltaLink'] === 'string') return { entities, link: body['@odata.deltaLink'], pages };
    next = String(body['@odata.nextLink']);
  }
}

describe('a calendar view', () => {
  it('has pages of ten in order of time', async () => {
    const sandbox = sandboxOf([ada]);
    await sandbox.call('POST', '/users/id-ada/events', daily);
    const starts: unknown[] = [];
    let next: unknown = `/users/id-ada/calendarView?${window}&$select=start`;
    let pages = 0;
    while (typeof next === 'string') {
      const { body } = await sandbox.call('GET', next);
      starts.push(...valuesOf(body));
      next = body['@odata.nextLink'];
      pages += 1;
    }
    expect([starts.length, pages]).toEqual([31, 4]);
  });

  it('needs a window', async () => {
    expect((await sandboxOf([ada]).call('GET', '/users/id-ada/calendarView')).status).toBe(400);
  });
});

describe('delta', () => {
  it('tells everything once, then nothing, then what changed', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const series = await sandbox.event('POST', '/users/id-ada/events', daily);
    const talk = await sandbox.event('POST', '/users/id-ada/events', single('2027-03-05'));
    const first = await round(sandbox, `/users/id-ada/calendarView/delta?${window}`);
    expect(first.entities).toHaveLength(33);
    expect(first.pages).toBe(5);
    expect(new Set(first.entities.map(({ id }) => id)).size).toBe(33);
    const second = await round(sandbox, first.link);
    expect(second.entities).toEqual([]);

    const dates = await sandbox.events(`/users/id-ada/calendarView?${window}&$top=50`);
    const [, , third, fourth] = dates.filter(({ seriesMasterId }) => seriesMasterId === series.id);
    await sandbox.call('PATCH', `/users/id-ada/events/${third?.id ?? ''}`, {
      start: { dateTime: '2027-03-03T15:00:00', timeZone: 'UTC' },
      end: { dateTime: '2027-03-03T15:15:00', timeZone: 'UTC' },
    });
    await sandbox.call('POST', `/users/id-ada/events/${fourth?.id ?? ''}/cancel`, {});
    await sandbox.call('DELETE', `/users/id-ada/events/${talk.id ?? ''}`);
    const third_ = await round(sandbox, second.link);
    expect(
      Object.fromEntries(third_.entities.map((each) => [String(each['id']), each['@removed'] ?? each['type']])),
    ).toEqual({
      [third?.id ?? '']: 'exception',
      [fourth?.id ?? '']: { reason: 'deleted' },
      [talk.id ?? '']: { reason: 'deleted' },
    });
  });

  it('tells a change outside the window as a removal', async () => {
    const sandbox = sandboxOf([ada]);
    const first = await round(sandbox, `/users/id-ada/calendarView/delta?${window}`);
    const later = await sandbox.event('POST', '/users/id-ada/events', single('2027-06-01'));
    const { entities } = await round(sandbox, first.link);
    expect(entities).toEqual([
      { '@odata.type': '#microsoft.graph.event', id: later.id, '@removed': { reason: 'deleted' } },
    ]);
  });

  it('survives a restart, and not a reset', async () => {
    const sandbox = sandboxOf([ada]);
    const { link } = await round(sandbox, `/users/id-ada/calendarView/delta?${window}`);
    await sandbox.call('POST', '/users/id-ada/events', single('2027-03-05'));
    const restarted = sandbox.restarted();
    expect((await round(restarted, link)).entities).toHaveLength(1);
    restarted.graph.reset();
    const gone = await restarted.call('GET', link);
    expect([gone.status, JSON.stringify(gone.body).includes('syncStateNotFound')]).toEqual([410, true]);
  });

  it('takes neither select nor expand, nor a token that it never gave', async () => {
    const sandbox = sandboxOf([ada]);
    const path = '/users/id-ada/calendarView/delta';
    expect((await sandbox.call('GET', `${path}?${window}&$select=id`)).status).toBe(400);
    expect((await sandbox.call('GET', `${path}?$deltatoken=rubbish`)).status).toBe(410);
  });
});
