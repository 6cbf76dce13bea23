import { sql } from 'drizzle-orm';
import { check, foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { CalendarState } from '@tandem/core/contract';
import type { PersonId, Person, Profile, Programme, ProgrammeId, RoleCapacity, TenantId } from '@tandem/core/model';
import { instant, tenantId } from './columns.ts';

/** Organisations that may use this installation. */
export const tenants = pgTable('tenants', {
  id: uuid('id').$type<TenantId>().primaryKey(),
  onboardedAt: instant('onboarded_at').notNull(),
});

export type ProgrammeSettings = Omit<Programme, 'id' | 'state'>;

export const programmes = pgTable(
  'programmes',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<ProgrammeId>().notNull(),
    state: text('state').$type<Programme['state']>().notNull(),
    settings: jsonb('settings').$type<ProgrammeSettings>().notNull(),
    createdBy: uuid('created_by').$type<PersonId>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    check('programme_state', sql`${t.state} in ('draft', 'enrolling', 'matching', 'active', 'closed')`),
  ],
);

/** What the directory said about a person when last asked, and whether their calendar could be read. */
export const people = pgTable(
  'people',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<PersonId>().notNull(),
    person: jsonb('person').$type<Person>().notNull(),
    calendar: text('calendar').$type<CalendarState>().notNull().default('unknown'),
    fetchedAt: instant('fetched_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    check('person_calendar', sql`${t.calendar} in ('readable', 'unreadable', 'unknown')`),
  ],
);

export const participants = pgTable(
  'participants',
  {
    tenantId: tenantId(),
    programmeId: uuid('programme_id').$type<ProgrammeId>().notNull(),
    personId: uuid('person_id').$type<PersonId>().notNull(),
    roles: jsonb('roles').$type<RoleCapacity[]>().notNull(),
    profile: jsonb('profile').$type<Profile>().notNull(),
    joinedAt: instant('joined_at').notNull(),
    /** The coordinator who entered them; null once the person has said something themselves. */
    invitedBy: uuid('invited_by').$type<PersonId>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.programmeId, t.personId] }),
    foreignKey({ columns: [t.tenantId, t.programmeId], foreignColumns: [programmes.tenantId, programmes.id] }),
    foreignKey({ columns: [t.tenantId, t.personId], foreignColumns: [people.tenantId, people.id] }),
  ],
);
