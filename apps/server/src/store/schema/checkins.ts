import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Replies } from '@tandem/core/checkins';
import type {
  Cadence,
  CheckInId,
  CheckInState,
  Message,
  OutlookEvent,
  PairId,
  PersonId,
  PulseAnswer,
  SeriesId,
  SeriesState,
  Slot,
} from '@tandem/core/model';
import { instant, tenantId } from './columns.ts';
import { pairs } from './pairing.ts';

const timeRange = customType<{ data: string }>({ dataType: () => 'tstzrange' });

export const series = pgTable(
  'series',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<SeriesId>().notNull(),
    pairId: uuid('pair_id').$type<PairId>().notNull(),
    owner: uuid('owner').$type<PersonId>().notNull(),
    slot: jsonb('slot').$type<Slot>().notNull(),
    cadence: jsonb('cadence').$type<Cadence>().notNull(),
    state: text('state').$type<SeriesState>().notNull(),
    eventId: text('event_id'),
    iCalUId: text('ical_uid'),
    joinUrl: text('join_url'),
    /** The event of every second date, where two hours take turns. */
    eventInTurn: jsonb('event_in_turn').$type<OutlookEvent>(),
    problem: jsonb('problem').$type<Message>(),
    /** Dates free for everyone before any move. */
    free: integer('free').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.pairId], foreignColumns: [pairs.tenantId, pairs.id] }),
    uniqueIndex('one_open_series_of_a_pair')
      .on(t.tenantId, t.pairId)
      .where(sql`${t.state} <> 'ended'`),
    index('series_by_event').on(t.tenantId, t.iCalUId),
    index('series_by_event_in_turn').on(t.tenantId, sql`(${t.eventInTurn} ->> 'iCalUId')`),
    check('series_state', sql`${t.state} in ('planned', 'booked', 'stuck', 'ended')`),
    check('booked_has_event', sql`${t.state} <> 'booked' or (${t.eventId} is not null and ${t.iCalUId} is not null)`),
  ],
);

export const checkIns = pgTable(
  'check_ins',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<CheckInId>().notNull(),
    seriesId: uuid('series_id').$type<SeriesId>().notNull(),
    number: integer('number').notNull(),
    originallyAt: instant('originally_at').notNull(),
    startsAt: instant('starts_at').notNull(),
    minutes: integer('minutes').notNull(),
    state: text('state').$type<CheckInState>().notNull(),
    note: jsonb('note').$type<Message>(),
    /** Decided here, and Outlook is still to follow. */
    unsettled: boolean('unsettled').notNull().default(false),
    /** What its people had answered in Outlook when it was over; null until that has been read. */
    replies: jsonb('replies').$type<Replies>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.seriesId], foreignColumns: [series.tenantId, series.id] }),
    unique('check_in_number').on(t.tenantId, t.seriesId, t.number),
    unique('check_in_original').on(t.tenantId, t.seriesId, t.originallyAt),
    check(
      'check_in_state',
      sql`${t.state} in ('planned', 'booked', 'held', 'missed', 'unknown', 'skipped', 'cancelled')`,
    ),
    check('check_in_minutes', sql`${t.minutes} between 15 and 90`),
  ],
);

/** Time of a person that a check-in takes. Nobody is double-booked: exclusion constraint in the guards migration. */
export const reservations = pgTable(
  'reservations',
  {
    tenantId: tenantId(),
    personId: uuid('person_id').$type<PersonId>().notNull(),
    checkInId: uuid('check_in_id').$type<CheckInId>().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    during: timeRange('during').generatedAlwaysAs(sql`tstzrange(starts_at, ends_at)`),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.checkInId, t.personId] }),
    foreignKey({ columns: [t.tenantId, t.checkInId], foreignColumns: [checkIns.tenantId, checkIns.id] }),
    check('reservation_order', sql`${t.startsAt} < ${t.endsAt}`),
  ],
);

export const agendaItems = pgTable(
  'agenda_items',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull(),
    checkInId: uuid('check_in_id').$type<CheckInId>().notNull(),
    author: uuid('author').$type<PersonId>().notNull(),
    text: text('text').notNull(),
    minutes: integer('minutes').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.checkInId], foreignColumns: [checkIns.tenantId, checkIns.id] }),
    index('agenda_of_check_in').on(t.tenantId, t.checkInId),
  ],
);

export const pulses = pgTable(
  'pulses',
  {
    tenantId: tenantId(),
    checkInId: uuid('check_in_id').$type<CheckInId>().notNull(),
    personId: uuid('person_id').$type<PersonId>().notNull(),
    answer: jsonb('answer').$type<PulseAnswer>().notNull(),
    sentAt: instant('sent_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.checkInId, t.personId] }),
    foreignKey({ columns: [t.tenantId, t.checkInId], foreignColumns: [checkIns.tenantId, checkIns.id] }),
  ],
);
