import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { z } from 'zod';
import { jsonBody, parseBody } from '../http/body.ts';
import { badRequest, GraphFault } from '../http/fault.ts';
import { oneOf, whole } from '../http/loose.ts';
import { demand } from '../http/permissions.ts';
import type { PersonEnv, World } from '../world.ts';
import type { ActivityNotice, Messages } from './store.ts';

const ActivityInput = z.object({
  topic: z.object({
    source: oneOf(['entityUrl', 'text']),
    value: z.string().min(1),
    webUrl: z.string().nullish(),
  }),
  activityType: z.string().min(1),
  chainId: whole.nullish(),
  previewText: z.object({ content: z.string() }).nullish(),
  templateParameters: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  teamsAppId: z.string().nullish(),
});
type ActivityInput = z.infer<typeof ActivityInput>;

/** Teams takes ten notifications a minute for one person (activity feed best practices). */
const perMinute = 10;
const longestLink = 1024;
/** Of the preview, this much is shown. */
const previewLength = 150;

/** `…/teamwork/sendActivityNotification` */
export async function sendActivityNotification(
  world: World,
  messages: Messages,
  c: Context<PersonEnv>,
): Promise<Response> {
  const caller = c.get('caller');
  const person = c.get('person');
  demand(caller, 'activity.send');
  if (caller.kind === 'delegated' && caller.personId === person.id)
    throw new GraphFault(403, 'Forbidden', 'A person cannot send a notification to themselves.');
  const input = parseBody(ActivityInput, await jsonBody(c));
  demandTopic(input);
  const at = world.clock();
  const lately = messages.activities(person.id).filter((notice) => notice.at > at - 60_000);
  if (lately.length >= perMinute)
    throw new GraphFault(429, 'TooManyRequests', 'Too many notifications for this person.', { 'Retry-After': '60' });
  messages.notify(noticeOf(input, person.id, caller.appId, at));
  return c.body(null, 204);
}

function demandTopic({ topic }: ActivityInput): void {
  const link = topic.webUrl ?? null;
  if (topic.source === 'text' && link === null)
    throw badRequest('BadRequest', "Property 'webUrl' of the topic is required when its source is 'text'.");
  if (link !== null && (!link.startsWith('https://teams.microsoft.com/l/') || link.length > longestLink))
    throw badRequest('BadRequest', "Property 'webUrl' of the topic has to be a Microsoft Teams deep link.");
}

const noticeOf = (input: ActivityInput, to: string, applicationId: string, at: number): ActivityNotice => ({
  id: randomUUID(),
  to,
  applicationId,
  at,
  activityType: input.activityType,
  preview: (input.previewText?.content ?? '').slice(0, previewLength),
  parameters: Object.fromEntries((input.templateParameters ?? []).map(({ name, value }) => [name, value])),
  topic: { source: input.topic.source, value: input.topic.value, webUrl: input.topic.webUrl ?? null },
  chainId: input.chainId ?? null,
});
