import type { WatchedMailbox } from './types.ts';

export type SubscriptionEntry =
  { readonly kind: 'stands'; readonly subscription: WatchedMailbox } | { readonly kind: 'gone'; readonly id: string };

/** Subscriptions that stand. One whose time is over is forgotten without a word, as Graph does it. */
export type Subscriptions = {
  all(): readonly WatchedMailbox[];
  find(id: string): WatchedMailbox | null;
  put(subscription: WatchedMailbox): void;
  remove(id: string): void;
  reset(): void;
};

type Dependencies = {
  readonly clock: () => number;
  readonly read: () => readonly SubscriptionEntry[];
  readonly append: (entry: SubscriptionEntry) => void;
};

export function openSubscriptions({ clock, read, append }: Dependencies): Subscriptions {
  const standing = new Map<string, WatchedMailbox>();
  for (const entry of read()) {
    if (entry.kind === 'gone') standing.delete(entry.id);
    else standing.set(entry.subscription.id, entry.subscription);
  }
  const all = (): readonly WatchedMailbox[] => [...standing.values()].filter(({ expiresAt }) => expiresAt > clock());
  return {
    all,
    find: (id) => all().find((each) => each.id === id) ?? null,
    put(subscription) {
      append({ kind: 'stands', subscription });
      standing.set(subscription.id, subscription);
    },
    remove(id) {
      append({ kind: 'gone', id });
      standing.delete(id);
    },
    reset: () => standing.clear(),
  };
}
