import { eq } from 'drizzle-orm';
import type { Instant, PersonId } from '@tandem/core/model';
import type { ChangeMark } from '@tandem/core/ports';
import { subscriptions } from './schema/index.ts';
import type { Tx } from './store.ts';

export type StoredSubscription = Omit<typeof subscriptions.$inferSelect, 'tenantId'>;

/** The owner's subscription; a new one starts with this secret, an old one keeps its own. */
export const ensureSubscription = async (tx: Tx, owner: PersonId, clientState: string): Promise<StoredSubscription> => {
  await tx.db.insert(subscriptions).values({ tenantId: tx.tenantId, owner, clientState }).onConflictDoNothing();
  const [row] = await tx.db.select().from(subscriptions).where(eq(subscriptions.owner, owner));
  if (row === undefined) throw new Error('A subscription that was just written is there.');
  return row;
};

export const saveSubscription = async (
  tx: Tx,
  owner: PersonId,
  standing: { subscription: string | null; until: Instant | null },
): Promise<void> => {
  await tx.db.update(subscriptions).set(standing).where(eq(subscriptions.owner, owner));
};

export const findSubscription = async (tx: Tx, subscription: string): Promise<StoredSubscription | null> => {
  const [row] = await tx.db.select().from(subscriptions).where(eq(subscriptions.subscription, subscription));
  return row ?? null;
};

/** Where reading an owner's changes goes on; null when they were never read, or nobody watches that calendar. */
export const changeMarkOf = async (tx: Tx, owner: PersonId): Promise<ChangeMark | null> => {
  const [row] = await tx.db
    .select({ mark: subscriptions.mark })
    .from(subscriptions)
    .where(eq(subscriptions.owner, owner));
  return row?.mark ?? null;
};

export const saveChangeMark = async (tx: Tx, owner: PersonId, mark: ChangeMark): Promise<void> => {
  await tx.db.update(subscriptions).set({ mark }).where(eq(subscriptions.owner, owner));
};
