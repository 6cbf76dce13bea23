import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CheckInId, HealingCause, HealingDeed, HealingId, Message, PersonId } from '@tandem/core/model';
import { checkIns } from './checkins.ts';
import { instant, tenantId } from './columns.ts';

/** What happened to dates of series after they were booked, and why; nothing of it is ever changed but `undone`. */
export const healings = pgTable(
  'healings',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<HealingId>().notNull(),
    checkInId: uuid('check_in_id').$type<CheckInId>().notNull(),
    cause: text('cause').$type<HealingCause>().notNull(),
    people: jsonb('people').$type<PersonId[]>().notNull(),
    did: text('did').$type<HealingDeed>().notNull(),
    fromAt: instant('from_at').notNull(),
    toAt: instant('to_at').notNull(),
    note: jsonb('note').$type<Message>().notNull(),
    decidedAt: instant('decided_at').notNull(),
    undone: boolean('undone').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.checkInId], foreignColumns: [checkIns.tenantId, checkIns.id] }),
    index('healings_of_check_in').on(t.tenantId, t.checkInId, t.decidedAt),
    uniqueIndex('asked_once_of_a_time')
      .on(t.tenantId, t.checkInId, t.toAt)
      .where(sql`${t.did} = 'asked'`),
    check('healing_cause', sql`${t.cause} in ('declined', 'busy', 'away', 'edited', 'removed')`),
    check('healing_deed', sql`${t.did} in ('moved', 'skipped', 'asked', 'followed', 'dropped')`),
  ],
);
