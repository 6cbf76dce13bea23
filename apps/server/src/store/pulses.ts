import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { CheckInId, Instant, PersonId, ProgrammeId, Pulse } from '@tandem/core/model';
import { checkIns, pairs, pulses, series } from './schema/index.ts';
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

export type StoredLine = {
  readonly checkInId: CheckInId;
  readonly personId: PersonId;
  readonly sentAt: Instant;
  readonly number: number;
  readonly startsAt: Instant;
  readonly line: string;
};

/** What people of a programme wrote to its coordinator, newest first. */
export const linesTo = (tx: Tx, programmeId: ProgrammeId): Promise<readonly StoredLine[]> => {
  const line = sql<string>`${pulses.answer}->>'line'`;
  return tx.db
    .select({
      checkInId: pulses.checkInId,
      personId: pulses.personId,
      sentAt: pulses.sentAt,
      number: checkIns.number,
      startsAt: checkIns.startsAt,
      line,
    })
    .from(pulses)
    .innerJoin(checkIns, eq(checkIns.id, pulses.checkInId))
    .innerJoin(series, eq(series.id, checkIns.seriesId))
    .innerJoin(pairs, eq(pairs.id, series.pairId))
    .where(and(eq(pairs.programmeId, programmeId), sql`${line} is not null`))
    .orderBy(desc(pulses.sentAt), desc(pulses.checkInId));
};
