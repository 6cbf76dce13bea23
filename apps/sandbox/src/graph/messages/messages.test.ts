import { describe, expect, it } from 'vitest';
import { person, personToken, sandboxOf } from '../testing.ts';

const ada = person('ada');
const ben = person('ben');
const path = '/users/id-ada/teamwork/sendActivityNotification';
const notice = {
  topic: { source: 'text', value: 'Check-in', webUrl: 'https://teams.microsoft.com/l/entity/app/tab' },
  activityType: 'checkInMoved',
  previewText: { content: 'x'.repeat(200) },
  templateParameters: [{ name: 'day', value: 'Tuesday' }],
  chainId: 7,
};

describe('an activity notification', () => {
  it('arrives in the feed; one of the same chain takes its place', async () => {
    const sandbox = sandboxOf([ada, ben]);
    expect((await sandbox.call('POST', path, notice)).status).toBe(204);
    expect((await sandbox.call('POST', path, { ...notice, activityType: 'pulseAsked' })).status).toBe(204);
    const feed = sandbox.restarted().graph.activities('id-ada');
    expect(feed).toMatchObject([{ activityType: 'pulseAsked', parameters: { day: 'Tuesday' }, chainId: 7 }]);
    expect(feed[0]?.preview).toHaveLength(150);
  });

  it('is refused with a link elsewhere, to oneself, and the eleventh within a minute', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const elsewhere = { ...notice, topic: { ...notice.topic, webUrl: 'https://example.com' } };
    expect((await sandbox.call('POST', path, elsewhere)).status).toBe(400);
    expect((await sandbox.call('POST', path, notice, { token: personToken(ada) })).status).toBe(403);
    const send = async (chainId: number) => (await sandbox.call('POST', path, { ...notice, chainId })).status;
    for (let chainId = 0; chainId < 10; chainId += 1) expect(await send(chainId)).toBe(204);
    expect(await send(10)).toBe(429);
    sandbox.now.at += 60_000;
    expect(await send(11)).toBe(204);
  });
});

describe('a mail', () => {
  it('is kept for those it was sent to', async () => {
    const sandbox = sandboxOf([ada, ben]);
    const message = { subject: 'Hello', toRecipients: [{ emailAddress: { address: 'Ben@example.com' } }] };
    expect((await sandbox.call('POST', '/me/sendMail', { message }, { token: personToken(ada) })).status).toBe(202);
    expect(sandbox.graph.mailsTo('ben@example.com')).toMatchObject([{ subject: 'Hello', from: 'id-ada' }]);
    expect((await sandbox.call('POST', '/users/id-ada/sendMail', { message: { subject: 'x' } })).status).toBe(400);
  });
});
