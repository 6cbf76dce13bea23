import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { CheckInId, IntentionId, Message, PersonId, SeriesId } from '@tandem/core/model';
import type { ChangeMark, Notice } from '@tandem/core/ports';
import { series } from './checkins.ts';
import { instant, tenantId } from './columns.ts';

/** What shall happen in Microsoft 365; carried out by the worker, never by a request. */
export type IntentionPayload =
  | { readonly kind: 'book' }
  | { readonly kind: 'cancel'; readonly comment: string }
  /** One date shall stand in Outlook as it stands here when this is carried out. */
  | { readonly kind: 'settle'; readonly checkInId: CheckInId }
  /** Somebody takes part no more in a series that goes on. */
  | { readonly kind: 'uninvite'; readonly personId: PersonId }
  | { readonly kind: 'tell'; readonly notice: Notice };

export const intentions = pgTable(
  'intentions',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<IntentionId>().notNull(),
    seriesId: uuid('series_id').$type<SeriesId>(),
    payload: jsonb('payload').$type<IntentionPayload>().notNull(),
    state: text('state').$type<'open' | 'done' | 'failed'>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** Attempts that were not permitted, and so changed nothing in Microsoft 365. */
    refused: integer('refused').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    problem: jsonb('problem').$type<Message>(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.seriesId], foreignColumns: [series.tenantId, series.id] }),
    index('intentions_of_series').on(t.tenantId, t.seriesId),
    check('intention_state', sql`${t.state} in ('open', 'done', 'failed')`),
  ],
);

/** Microsoft Graph tells us of changes in this person's calendar. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    tenantId: tenantId(),
    owner: uuid('owner').$type<PersonId>().notNull(),
    subscription: text('subscription'),
    clientState: text('client_state').notNull(),
    until: instant('until'),
    /** Where reading what changed in the calendar goes on, and until when that reaches. */
    mark: jsonb('mark').$type<ChangeMark>(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.owner] }), index('subscription_by_id').on(t.tenantId, t.subscription)],
);
