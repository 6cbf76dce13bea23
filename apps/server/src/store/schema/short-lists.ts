import { foreignKey, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import type { PersonId, ProgrammeId } from '@tandem/core/model';
import { tenantId } from './columns.ts';
import { participants } from './programmes.ts';

/**
 * What participants say about colleagues. In a table of its own, so that nothing that lists participants can carry it
 * along: whom somebody set aside is for that person and for matching alone.
 */
export const shortLists = pgTable(
  'short_lists',
  {
    tenantId: tenantId(),
    programmeId: uuid('programme_id').$type<ProgrammeId>().notNull(),
    personId: uuid('person_id').$type<PersonId>().notNull(),
    wishes: jsonb('wishes').$type<PersonId[]>().notNull(),
    setAside: jsonb('set_aside').$type<PersonId[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.programmeId, t.personId] }),
    foreignKey({
      name: 'short_list_of_participant',
      columns: [t.tenantId, t.programmeId, t.personId],
      foreignColumns: [participants.tenantId, participants.programmeId, participants.personId],
    }).onDelete('cascade'),
  ],
);
