import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PersonId, TenantId } from '@tandem/core/model';
import type { Microsoft } from '@tandem/core/ports';
import { connectMicrosoft } from '@tandem/graph';
import { createSandbox, type Sandbox } from '@tandem/sandbox';
import { z } from 'zod';

/** A Microsoft 365 of its own for one file, and the product's adapters connected to it as in production. */
export type TestTenant = {
  readonly sandbox: Sandbox;
  readonly microsoft: Microsoft;
  /** The same app in a new process: nothing remembered, and its requests go through `fetch`. */
  connect(settings: { readonly fetch?: typeof fetch; readonly clock?: () => number }): Microsoft;
  /** Everybody of the sample organisation, those first whose mailbox can be read. */
  readonly ids: readonly PersonId[];
  /** A person's token for the product, as a host gets one. */
  signedIn(person: PersonId): Promise<string>;
  /** A person's token for Graph, as Outlook has one. */
  signedInToGraph(person: PersonId): Promise<string>;
  /** What stands in a person's calendar, as they would see it themselves. */
  calendarView(person: PersonId, from: string, to: string): Promise<readonly CalendarRow[]>;
  close(): Promise<void>;
};

const CalendarRow = z.object({
  id: z.string(),
  subject: z.string().nullish(),
  seriesMasterId: z.string().nullish(),
  isCancelled: z.boolean().nullish(),
  start: z.object({ dateTime: z.string() }),
});
type CalendarRow = z.infer<typeof CalendarRow>;

const Page = z.object({ value: z.array(CalendarRow), '@odata.nextLink': z.string().optional() });

const Token = z.object({ access_token: z.string() }).transform(({ access_token }) => access_token);

export async function openTenant(): Promise<TestTenant> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-microsoft-'));
  const sandbox = await createSandbox({ port: 0, directory: folder, productUrl: 'http://localhost:3000' });
  const { app, tenantId, people } = sandbox.organisation;

  const connect: TestTenant['connect'] = (settings) =>
    connectMicrosoft({
      graphBaseUrl: `${sandbox.url}/graph`,
      entraAuthority: `${sandbox.url}/entra`,
      clientId: app.clientId,
      credential: { secret: app.clientSecret },
      teamsAppId: app.clientId,
      appName: 'Tandem',
      delay: () => Promise.resolve(),
      ...settings,
    }).forTenant(TenantId.parse(tenantId));

  const token = async (kind: string, body: object): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${sandbox.url}/sandbox/${kind}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return Token.parse(await answer.json());
  };

  return {
    sandbox,
    connect,
    microsoft: connect({}),
    ids: [...people]
      .sort((one, other) => Number(one.unreadable !== null) - Number(other.unreadable !== null))
      .map(({ id }) => PersonId.parse(id)),
    signedIn: (personId) =>
      token('naa-token', { personId, clientId: app.clientId, scope: `${app.appIdUri}/${app.scope}` }),
    signedInToGraph: (personId) => token('host-token', { personId }),
    async calendarView(personId, from, to) {
      const query = new URLSearchParams({ startDateTime: from, endDateTime: to, $top: '500' });
      const headers = { authorization: `Bearer ${await token('host-token', { personId })}` };
      const rows: CalendarRow[] = [];
      const first = `${sandbox.url}/graph/v1.0/me/calendarView?${query.toString()}`;
      for (let next: string | undefined = first; next !== undefined;) {
        const page: z.infer<typeof Page> = Page.parse(await (await fetch(next, { headers })).json());
        rows.push(...page.value);
        next = page['@odata.nextLink'];
      }
      return rows;
    },
    async close() {
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
