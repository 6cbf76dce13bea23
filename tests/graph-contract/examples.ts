import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { openTenant, type TestTenant } from '../contracts/microsoft.ts';
import { listeningHook } from '../fixtures/hook.ts';
import { recordingFetch, type Exchange } from './exchanges.ts';

const Example = z.object({
  example: z.string(),
  operation: z.string(),
  method: z.string().nullish(),
  url: z.string().nullish(),
  requestHeaders: z.record(z.string(), z.string()).nullish(),
  requestBody: z.unknown().optional(),
  requestBodyKind: z.string().nullish(),
  status: z.int().nullish(),
});
type Example = z.infer<typeof Example>;

/** Parts of Graph that the sandbox has not, by its README; and tokens that only Microsoft's own Graph knows. */
const beyond =
  /\/messages|\/groups\/[^/]+\/(events|threads|conversations)|\/beta\/|\/photos?$|\$count|microsoft\.graph\.user|teams\/|ToRecipients|assignedLicenses|identities|token=R0usmc|mailboxSettings\//;
const isBeyond = ({ url, requestBody }: Example): boolean =>
  beyond.test(url ?? '') || /messages"/.test(JSON.stringify(requestBody ?? null));

/** Asks the sandbox what the documentation's examples ask, in the name of somebody of its own; says what differs. */
export async function documentedExamples(file: string): Promise<readonly Exchange[]> {
  const examples = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Example.parse(JSON.parse(line)));
  const tenant = await openTenant();
  const hook = await listeningHook();
  const { fetch, exchanges } = recordingFetch();
  const tally = { asked: 0, same: 0, beyond: 0, unreadable: 0, notPermitted: 0 };
  try {
    const ask = await asker(tenant, hook.url, fetch);
    for (const example of examples) {
      const { method, url, requestBodyKind, status } = example;
      if (method == null || url == null || !url.startsWith('https://graph.microsoft.com/')) continue;
      if (isBeyond(example)) tally.beyond += 1;
      else if (requestBodyKind?.startsWith('text') === true) tally.unreadable += 1;
      else {
        tally.asked += 1;
        const answered = await ask(example);
        const isSame = status == null ? answered < 300 : answered === status;
        if (isSame) tally.same += 1;
        // Outlook's own token reads neither groups nor writes the activity feed.
        else if (answered === 403) tally.notPermitted += 1;
        else
          console.log(`  example ${example.example}: ${method} ${url} answered ${answered}, documented ${status ?? 2}`);
      }
    }
    console.log(
      `examples: ${tally.same} of ${tally.asked} answered as documented; ${tally.notPermitted} not permitted to Outlook, ${tally.beyond} beyond the sandbox, ${tally.unreadable} not JSON as printed`,
    );
    return exchanges;
  } finally {
    hook.close();
    await tenant.close();
  }
}

/** Ids of the documentation become those of the sandbox; the hook has to be one that answers. */
async function asker(tenant: TestTenant, hook: string, fetch: typeof globalThis.fetch) {
  const [me, other] = tenant.ids;
  if (me === undefined || other === undefined) throw new Error('The sample organisation has people.');
  const headers = { authorization: `Bearer ${await tenant.signedInToGraph(me)}`, 'content-type': 'application/json' };
  const root = `${tenant.sandbox.url}/graph/v1.0`;
  const send = (method: string, path: string, body: unknown, more: Record<string, string> = {}) =>
    fetch(`${root}${path}`, {
      method,
      headers: { ...headers, ...more },
      ...(body == null ? {} : { body: JSON.stringify(body) }),
    });
  const made = async (path: string, body: unknown): Promise<string> =>
    z.object({ id: z.string() }).parse(await (await send('POST', path, body)).json()).id;
  const soon = new Date(Date.now() + 86_400_000).toISOString();
  const event = () =>
    made('/me/events', {
      subject: 'Team',
      attendees: [],
      start: { dateTime: soon.slice(0, 19), timeZone: 'UTC' },
      end: { dateTime: soon.slice(0, 19), timeZone: 'UTC' },
      recurrence: {
        pattern: { type: 'daily', interval: 1 },
        range: { type: 'numbered', startDate: soon.slice(0, 10), numberOfOccurrences: 3 },
      },
    });
  // Of one kind Graph keeps one for a resource.
  const subscription = async (): Promise<string> => {
    for (const { id } of tenant.sandbox.graph.subscriptions()) await send('DELETE', `/subscriptions/${id}`, null);
    const [expirationDateTime, notificationUrl] = [soon, hook];
    return made('/subscriptions', {
      changeType: 'updated',
      resource: '/me/events',
      notificationUrl,
      expirationDateTime,
    });
  };
  const reachable = (body: unknown): unknown => {
    const asked = z.record(z.string(), z.unknown()).safeParse(body);
    if (!asked.success) return body;
    const urls = ['notificationUrl', 'lifecycleNotificationUrl'].filter((name) => name in asked.data);
    const until = 'expirationDateTime' in asked.data ? { expirationDateTime: soon } : {};
    return { ...asked.data, ...Object.fromEntries(urls.map((name) => [name, hook])), ...until };
  };
  return async ({ method, url, requestHeaders, requestBody }: Example): Promise<number> => {
    let path = (url ?? '').replace('https://graph.microsoft.com/v1.0', '');
    if (/\/events\/[^/?]+/.test(path))
      path = path.replace(/(\/events\/)[^/?]+/, `$1${encodeURIComponent(await event())}`);
    if (/\/subscriptions\/[^/?]+/.test(path))
      path = path.replace(/(\/subscriptions\/)[^/?]+/, `$1${await subscription()}`);
    path = path
      .replace(/\/users\/\{[^}]+\}/, `/users/${other}`)
      .replace(/\/groups\/\{[^}]+\}/, `/groups/${tenant.sandbox.organisation.groups[0]?.id ?? ''}`);
    const prefer = Object.entries(requestHeaders ?? {}).filter(([name]) => /^(prefer|consistencylevel)$/i.test(name));
    const answer = await send(method ?? 'GET', path, reachable(requestBody), Object.fromEntries(prefer));
    return answer.status;
  };
}
