import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { Hono } from 'hono';
import { openJournal } from '../journal.ts';
import type { Organisation } from '../organisation/types.ts';
import { createWeather, type Weather } from './conditions.ts';
import type { Verify } from './http/caller.ts';
import { seedItems } from './mailbox/seed.ts';
import { openMailboxes, type MailboxEntry } from './mailbox/store.ts';
import { openMessages, type ActivityNotice, type MessageEntry, type SentMail } from './messages/store.ts';
import { createDirectory } from './people/directory.ts';
import { graphRoutes } from './routes.ts';
import { createDelivery } from './subscriptions/deliver.ts';
import { onTheWay } from './subscriptions/on-the-way.ts';
import { notifyChanges, notifyLifecycle } from './subscriptions/notify.ts';
import { openSubscriptions, type SubscriptionEntry } from './subscriptions/store.ts';
import type { LifecycleEvent, WatchedMailbox } from './subscriptions/types.ts';
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

export type Graph = {
  /** `/v1.0/…`, to be mounted at `/graph`. */
  readonly routes: Hono<GraphEnv>;
  /** A person's activity feed, newest first. */
  activities(personId: string): readonly ActivityNotice[];
  /** Mails to an address, newest first. */
  mailsTo(address: string): readonly SentMail[];
  /** Subscriptions that stand. */
  subscriptions(): readonly WatchedMailbox[];
  /** Sends a lifecycle notification of a subscription; false when there is no such subscription. */
  lifecycle(subscriptionId: string, event: LifecycleEvent): boolean;
  /** Ends every subscription without a word, as one whose time is over. */
  endSubscriptions(): void;
  /** Every token of a delta query is unknown from now on. */
  forgetSyncStates(): void;
  /** How well everything works. */
  readonly weather: Weather;
  /** Resolves when every notification under way was taken or given up. */
  delivered(): Promise<void>;
  /** Back to the organisation's beginning. */
  reset(): void;
  close(): void;
};

/** Microsoft Graph v1.0 for one organisation, kept on disk. */
export function createGraph(settings: GraphSettings): Graph {
  const { organisation, clock, publicUrl, directory } = settings;
  const { tenantId } = organisation;
  const journals = openJournals(directory);
  const weather = createWeather();
  const people = createDirectory(organisation, weather);
  const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    after(milliseconds, undefined, { ...(signal && { signal }), ref: false }).catch(() => undefined);
  const delivery = onTheWay(createDelivery(pause), () => weather.get().notifications, pause);
  const messages = openMessages(journals.messages);
  const subscriptions = openSubscriptions({ clock, ...journals.subscriptions });
  const mailboxes = openMailboxes({
    seed: () => seedItems(organisation, people, clock()),
    ...journals.mailboxes,
    changed: (committed) => notifyChanges(tenantId, subscriptions, delivery, committed),
  });
  const world: World = { organisation, people, mailboxes, clock, weather, root: `${publicUrl}/graph/v1.0` };
  const routes = graphRoutes({
    world,
    messages,
    subscriptions,
    verify: settings.verify,
    audiences: audiencesOf(publicUrl),
    weather,
    dispatch: settings.dispatch ?? ((request) => mounted.fetch(request)),
  });
  const mounted = new Hono().route('/graph', routes);
  return {
    routes,
    activities: (personId) => messages.activities(personId),
    mailsTo: (address) => messages.mailsTo(address),
    subscriptions: () => subscriptions.all(),
    lifecycle(id, event) {
      const subscription = subscriptions.find(id);
      if (subscription === null) return false;
      notifyLifecycle(tenantId, subscription, event, delivery);
      if (event === 'subscriptionRemoved') subscriptions.remove(id);
      return true;
    },
    endSubscriptions: () => subscriptions.all().forEach(({ id }) => subscriptions.remove(id)),
    forgetSyncStates: () => mailboxes.beginEra(),
    weather,
    delivered: () => delivery.settled(),
    reset() {
      journals.clear();
      weather.reset();
      messages.reset();
      subscriptions.reset();
      mailboxes.reset();
    },
    close() {
      delivery.close();
      journals.close();
    },
  };
}

/** One file each for what may change. */
function openJournals(directory: string) {
  const mailboxes = openJournal<MailboxEntry>(join(directory, 'mailboxes.jsonl'));
  const messages = openJournal<MessageEntry>(join(directory, 'messages.jsonl'));
  const subscriptions = openJournal<SubscriptionEntry>(join(directory, 'subscriptions.jsonl'));
  const all = [mailboxes, messages, subscriptions];
  return {
    mailboxes,
    messages,
    subscriptions,
    clear: () => all.forEach((journal) => journal.rewrite([])),
    close: () => all.forEach((journal) => journal.close()),
  };
}

/** Graph's own audiences, by address and by application id, and the address it has here. */
const audiencesOf = (publicUrl: string): readonly string[] => [
  'https://graph.microsoft.com',
  '00000003-0000-0000-c000-000000000000',
  publicUrl,
  `${publicUrl}/graph`,
];
