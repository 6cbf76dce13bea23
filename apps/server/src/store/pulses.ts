import { inArray } from 'drizzle-orm';
import type { CheckInId, Pulse } from '@tandem/core/model';
import { pulses } from './schema/index.ts';
import type { Tx } from './store.ts';

/** Saves an answer; a second one replaces the first, whose time stays. */
export const savePulse = async (tx: Tx, pulse: Pulse): Promise<void> => {
  const { checkInId, personId, sentAt, ...answer } = pulse;
  await tx.db
    .insert(pulses)
    .values({ tenantId: tx.tenantId, checkInId, personId, sentAt, answer })
    .onConflictDoUpdate({ target: [pulses.tenantId, pulses.checkInId, pulses.personId], set: { answer } });
};

export const pulsesOf = async (tx: Tx, checkInIds: readonly CheckInId[]): Promise<readonly Pulse[]> => {
  if (checkInIds.length === 0) return [];
  const rows = await tx.db
    .select()
    .from(pulses)
    .where(inArray(pulses.checkInId, [...checkInIds]));
  return rows.map(({ answer, checkInId, personId, sentAt }) => ({ ...answer, checkInId, personId, sentAt }));
};
