import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver } from '../testing/graph-over.ts';
import { personId } from '../testing/people.ts';
import { activityFeed } from './notifier.ts';

const app = { teamsAppId: 'teams-app-1', appName: 'Tandem' };
const notice = {
  to: personId(1),
  type: 'checkInMoved' as const,
  parameters: { partner: 'Ben', day: 'Tuesday' },
  preview: 'x'.repeat(400),
  place: 'checkin/00000000-0000-4000-8000-000000000001',
  chain: 42,
};

test('a declared notice with its parameters, in its chain, and a link that opens the place', async () => {
  const { graph, arrived } = graphOver(() => new Response(null, { status: 204 }));
  await activityFeed(graph, app).tell(notice);
  expect(arrived[0]?.path).toBe(`/users/${personId(1)}/teamwork/sendActivityNotification`);
  expect(arrived[0]?.body).toMatchObject({
    activityType: 'checkInMoved',
    chainId: 42,
    topic: { source: 'text', value: 'Tandem' },
    previewText: { content: 'x'.repeat(150) },
    templateParameters: [
      { name: 'partner', value: 'Ben' },
      { name: 'day', value: 'Tuesday' },
    ],
  });
  const { webUrl } = z.object({ topic: z.object({ webUrl: z.string() }) }).parse(arrived[0]?.body).topic;
  const link = new URL(webUrl);
  expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/teams-app-1/home');
  expect(link.searchParams.get('context')).toBe(JSON.stringify({ subEntityId: notice.place }));
  expect(webUrl.length).toBeLessThan(1024);
});
