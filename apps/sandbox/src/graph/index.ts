import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { openJournal } from '../journal.ts';
import type { Organisation } from '../organisation/types.ts';
import type { RepeatedTransaction } from './events/create.ts';
import type { Verify } from './http/caller.ts';
import { seedItems } from './mailbox/seed.ts';
import { openMailboxes, type MailboxEntry } from './mailbox/store.ts';
import { createDirectory } from './people/directory.ts';
import { graphRoutes } from './routes.ts';
import type { GraphEnv, World } from './world.ts';

type GraphSettings = {
  readonly organisation: Organisation;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Rejects for a token that is not to be trusted. */
  readonly verify: Verify;
  /** Folder for what changed since the organisation's beginning. */
  readonly directory: string;
  /** Origin of the sandbox, `http://localhost:3100`; Graph lives below `/graph`. */
  readonly publicUrl: string;
  /** Where items of a batch are sent, so that they meet what other requests meet; by default the routes themselves. */
  readonly dispatch?: (request: Request) => Response | Promise<Response>;
};

/** Microsoft Graph v1.0 for one organisation. Mount `routes` at `/graph`. */
export function createGraph(settings: GraphSettings): Graph {
  const { organisation, clock, publicUrl } = settings;
  mkdirSync(settings.directory, { recursive: true });
  const journal = openJournal<MailboxEntry>(join(settings.directory, 'mailboxes.jsonl'));
  const people = createDirectory(organisation);
  const mailboxes = openMailboxes({
    seed: () => seedItems(organisation, people, clock()),
    read: () => journal.read(),
    append: (entry) => journal.append(entry),
    changed: () => undefined,
  });
  const world: World = { organisation, people, mailboxes, clock, root: `${publicUrl}/graph/v1.0` };
  let repeatedTransaction: RepeatedTransaction = 'same-event';
  const routes = graphRoutes({
    world,
    verify: settings.verify,
    audiences: audiencesOf(publicUrl),
    repeatedTransaction: () => repeatedTransaction,
    dispatch: settings.dispatch ?? ((request) => mounted.fetch(request)),
  });
  const mounted = new Hono().route('/graph', routes);
  return {
    routes,
    onRepeatedTransaction(answer) {
      repeatedTransaction = answer;
    },
    reset() {
      journal.rewrite([]);
      mailboxes.reset();
    },
    close: () => journal.close(),
  };
}

export type Graph = {
  readonly routes: Hono<GraphEnv>;
  /** What a repeated POST of an event with the same transactionId is answered with from now on. */
  onRepeatedTransaction(answer: RepeatedTransaction): void;
  /** Back to the organisation's beginning. */
  reset(): void;
  close(): void;
};

/** Graph's own audiences, by address and by application id, and the address it has here. */
const audiencesOf = (publicUrl: string): readonly string[] => [
  'https://graph.microsoft.com',
  '00000003-0000-0000-c000-000000000000',
  publicUrl,
  `${publicUrl}/graph`,
];
