import { describe, expect, it } from 'vitest';
import { person, sandboxOf } from '../testing.ts';
import { ben, viewOf, weekly } from '../events/testing.ts';

describe('the store', () => {
  it('has everything after a restart, and the beginning after a reset', async () => {
    const seeded = person('ada', {
      calendar: [
        {
          subject: 'Stand-up',
          start: { dateTime: '2027-03-08T09:00:00', timeZone: 'Europe/Zurich' },
          end: { dateTime: '2027-03-08T09:15:00', timeZone: 'Europe/Zurich' },
          attendees: [{ emailAddress: { address: 'ben@example.com', name: 'ben' } }],
        },
      ],
    });
    const sandbox = sandboxOf([seeded, ben]);
    await sandbox.call('POST', '/users/id-ada/events', weekly);
    const before = await sandbox.events(viewOf('ben'));
    const restarted = sandbox.restarted();
    expect(await restarted.events(viewOf('ben'))).toEqual(before);
    restarted.graph.reset();
    const [only, ...others] = await restarted.events(viewOf('ben'));
    expect(only).toMatchObject({ subject: 'Stand-up', showAs: 'busy', responseStatus: { response: 'accepted' } });
    expect(others).toEqual([]);
  });
});
