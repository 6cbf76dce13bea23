import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { MatchingResult } from '@tandem/core/matching';
import type { Message, PairId, PersonId, ProgrammeId, ProposalId, Role, Score } from '@tandem/core/model';
import { instant, tenantId } from './columns.ts';
import { participants, programmes } from './programmes.ts';

export type ProposalState = 'running' | 'draft' | 'published' | 'cancelled' | 'failed';
export type ProposalStep = 'waiting' | 'calendars' | 'scoring' | 'assigning';

/** A matching run's outcome; each pair has its id from here on. */
export type StoredResult = {
  readonly pairs: readonly (MatchingResult['pairs'][number] & { readonly pairId: PairId })[];
  readonly unmatched: MatchingResult['unmatched'];
  readonly openPlaces: number;
  readonly calendars: { readonly readable: number; readonly unreadable: number };
};

export const proposals = pgTable(
  'proposals',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<ProposalId>().notNull(),
    programmeId: uuid('programme_id').$type<ProgrammeId>().notNull(),
    state: text('state').$type<ProposalState>().notNull(),
    step: text('step').$type<ProposalStep>().notNull(),
    done: integer('done').notNull().default(0),
    total: integer('total').notNull().default(0),
    result: jsonb('result').$type<StoredResult>(),
    reason: jsonb('reason').$type<Message>(),
    createdBy: uuid('created_by').$type<PersonId>().notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.programmeId], foreignColumns: [programmes.tenantId, programmes.id] }),
    uniqueIndex('one_running_proposal')
      .on(t.tenantId, t.programmeId)
      .where(sql`${t.state} = 'running'`),
    check('proposal_state', sql`${t.state} in ('running', 'draft', 'published', 'cancelled', 'failed')`),
    check('proposal_result', sql`(${t.state} in ('draft', 'published')) = (${t.result} is not null)`),
  ],
);

/** Two people; mentor first, in a mutual pair the smaller id first. */
export const pairs = pgTable(
  'pairs',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<PairId>().notNull(),
    programmeId: uuid('programme_id').$type<ProgrammeId>().notNull(),
    firstId: uuid('first_id').$type<PersonId>().notNull(),
    firstRole: text('first_role').$type<Role>().notNull(),
    secondId: uuid('second_id').$type<PersonId>().notNull(),
    secondRole: text('second_role').$type<Role>().notNull(),
    score: jsonb('score').$type<Score>().notNull(),
    state: text('state').$type<'active' | 'ended'>().notNull(),
    pairedAt: instant('paired_at').notNull(),
    /** Why no series could be placed. */
    unplaced: jsonb('unplaced').$type<Message>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.programmeId, t.firstId],
      foreignColumns: [participants.tenantId, participants.programmeId, participants.personId],
    }),
    foreignKey({
      columns: [t.tenantId, t.programmeId, t.secondId],
      foreignColumns: [participants.tenantId, participants.programmeId, participants.personId],
    }),
    uniqueIndex('one_open_pair_of_the_same_two')
      .on(
        t.tenantId,
        t.programmeId,
        sql`least(${t.firstId}, ${t.secondId})`,
        sql`greatest(${t.firstId}, ${t.secondId})`,
      )
      .where(sql`${t.state} = 'active'`),
    index('pairs_of_first').on(t.tenantId, t.firstId),
    index('pairs_of_second').on(t.tenantId, t.secondId),
    check('two_people', sql`${t.firstId} <> ${t.secondId}`),
    check('pair_state', sql`${t.state} in ('active', 'ended')`),
    check('pair_roles', sql`(${t.firstRole}, ${t.secondRole}) in (('mentor', 'mentee'), ('peer', 'peer'))`),
  ],
);
