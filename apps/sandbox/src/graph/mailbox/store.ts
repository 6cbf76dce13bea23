import { randomUUID } from 'node:crypto';
import type { Item } from './types.ts';

/** One item as it is after a change; null when it is gone. */
export type Change = { readonly mailbox: string; readonly id: string; readonly after: Item | null };

/** What happened to one item, kept in order for delta queries. `before` is null for a new item. */
export type Committed = Change & { readonly before: Item | null; readonly sequence: number };

export type MailboxEntry =
  { readonly kind: 'era'; readonly era: string } | { readonly kind: 'items'; readonly changes: readonly Change[] };

export type Mailboxes = {
  items(mailbox: string): Iterable<Item>;
  find(mailbox: string, id: string): Item | null;
  /** The item of a meeting in a mailbox. */
  findMeeting(mailbox: string, uid: string): Item | null;
  /** Carries out changes that belong together: on disk first, then in memory, then told to the listener. */
  commit(changes: readonly Change[]): void;
  /** What happened in a mailbox after a point, oldest first. */
  since(mailbox: string, sequence: number): readonly Committed[];
  /** The point reached, and the era it counts in: a reset begins a new one. */
  position(): { readonly era: string; readonly sequence: number };
  /** Counts anew from here: no position of before is known any more. */
  beginEra(): void;
  reset(): void;
};

type Dependencies = {
  readonly seed: () => readonly Item[];
  readonly read: () => readonly MailboxEntry[];
  readonly append: (entry: MailboxEntry) => void;
  readonly changed: (committed: readonly Committed[]) => void;
};

type State = {
  era: string;
  sequence: number;
  readonly items: Map<string, Map<string, Item>>;
  readonly log: Map<string, Committed[]>;
};

/** All mailboxes, in memory; a journal carries them over a restart. */
export function openMailboxes({ seed, read, append, changed }: Dependencies): Mailboxes {
  let state = load(seed(), read());
  const begin = (): void => {
    state.era = randomUUID();
    append({ kind: 'era', era: state.era });
  };
  if (state.era === '') begin();
  return {
    items: (mailbox) => state.items.get(mailbox)?.values() ?? [],
    find: (mailbox, id) => state.items.get(mailbox)?.get(id) ?? null,
    findMeeting(mailbox, uid) {
      for (const item of state.items.get(mailbox)?.values() ?? []) if (item.meeting.uid === uid) return item;
      return null;
    },
    commit(changes) {
      if (changes.length === 0) return;
      const entry: MailboxEntry = {
        kind: 'items',
        changes: changes.map((change) => stamped(change, state.sequence + 1)),
      };
      append(entry);
      changed(apply(state, entry.changes));
    },
    since: (mailbox, sequence) => (state.log.get(mailbox) ?? []).filter((each) => each.sequence > sequence),
    position: () => ({ era: state.era, sequence: state.sequence }),
    beginEra: begin,
    reset() {
      state = load(seed(), []);
      begin();
    },
  };
}

function load(seed: readonly Item[], entries: readonly MailboxEntry[]): State {
  const state: State = { era: '', sequence: 0, items: new Map(), log: new Map() };
  for (const item of seed) box(state.items, item.mailbox).set(item.id, item);
  for (const entry of entries) {
    if (entry.kind === 'era') state.era = entry.era;
    else apply(state, entry.changes);
  }
  return state;
}

function apply(state: State, changes: readonly Change[]): Committed[] {
  state.sequence += 1;
  return changes.map((change) => {
    const items = box(state.items, change.mailbox);
    const committed = { ...change, before: items.get(change.id) ?? null, sequence: state.sequence };
    if (change.after === null) items.delete(change.id);
    else items.set(change.id, change.after);
    const log = state.log.get(change.mailbox) ?? [];
    log.push(committed);
    state.log.set(change.mailbox, log);
    return committed;
  });
}

const stamped = (change: Change, revision: number): Change =>
  change.after === null ? change : { ...change, after: { ...change.after, revision } };

function box(all: Map<string, Map<string, Item>>, mailbox: string): Map<string, Item> {
  const items = all.get(mailbox) ?? new Map<string, Item>();
  all.set(mailbox, items);
  return items;
}
