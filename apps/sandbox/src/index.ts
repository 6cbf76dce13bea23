import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { createApp, type App } from './app.ts';

export type { Organisation, SamplePerson } from './organisation/types.ts';
export { readCalendar, type CalendarEvent, type PersonCalendar } from './story/calendars.ts';
export { tellEnrolment, tellStory } from './story/tell.ts';

type SandboxSettings = {
  /** 0 takes any free one. */
  readonly port: number;
  /** Folder for everything the sandbox remembers. */
  readonly directory: string;
  /** Origin of the product, `http://localhost:3000`. */
  readonly productUrl: string;
  /** So many people more than the sixty of the sample; none when absent. */
  readonly crowd?: number;
};

export type Sandbox = Pick<App, 'organisation' | 'entra' | 'graph'> & {
  /** Origin under which it answers, `http://localhost:3100`. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** A Microsoft 365 on this machine that listens. Rejects with a sentence when the port is taken. */
export async function createSandbox({ port, crowd = 0, ...where }: SandboxSettings): Promise<Sandbox> {
  // Its own address is part of what it says, and with port 0 that is known only once it listens.
  let app: App | null = null;
  const server = createAdaptorServer({
    // Longer than any client keeps a connection: one that is used again is never closed in the same moment.
    serverOptions: { keepAliveTimeout: 120_000 },
    fetch: (request, { incoming }) =>
      app === null
        ? new Response('The sandbox is starting.', { status: 503 })
        : app.fetch(request, { breakOff: () => incoming.socket.destroy() }),
  });
  server.listen(port);
  await once(server, 'listening').catch((cause: unknown) => {
    throw new Error(`The sandbox cannot listen on port ${port}: ${String(cause)}. Choose another with SANDBOX_PORT.`, {
      cause,
    });
  });
  const url = `http://localhost:${portOf(server.address(), port)}`;
  app = await createApp({ ...where, crowd, publicUrl: url });
  const { organisation, entra, graph } = app;
  return {
    ...{ url, organisation, entra, graph },
    async close() {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      graph.close();
    },
  };
}

const portOf = (address: AddressInfo | string | null, asked: number): number =>
  typeof address === 'object' && address !== null ? address.port : asked;
