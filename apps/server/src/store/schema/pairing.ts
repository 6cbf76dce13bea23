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
import type { Difference } from '@tandem/core/contract';
import type { MatchingInput, MatchingObjective, MatchingResult, Two } from '@tandem/core/matching';
import type { Instant, Message, PairId, PersonId, ProgrammeId, ProposalId, Role, Score } from '@tandem/core/model';
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

/** A pin or a forbid, whose it is, and what taking it back would change. */
export type StoredDecision = {
  readonly people: Two;
  readonly by: PersonId;
  readonly at: Instant;
  readonly withoutIt: Difference;
};
export type StoredDecisions = { readonly pins: readonly StoredDecision[]; readonly forbids: readonly StoredDecision[] };

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
    objective: text('objective').$type<MatchingObjective>().notNull().default('everyone'),
    decisions: jsonb('decisions').$type<StoredDecisions>().notNull().default({ pins: [], forbids: [] }),
    /** Counts what was decided. */
    revision: integer('revision').notNull().default(0),
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
    check('proposal_objective', sql`${t.objective} in ('everyone', 'total', 'fairest')`),
    check('proposal_result', sql`(${t.state} in ('draft', 'published')) = (${t.result} is not null)`),
  ],
);

/**
 * What a run looked at: profiles and free or busy times as they were, so that a decision is solved exactly and at once.
 * Only while the draft can still be decided on; gone when it is published or another run begins.
 */
export const matchingInputs = pgTable(
  'matching_inputs',
  {
    tenantId: tenantId(),
    proposalId: uuid('proposal_id').$type<ProposalId>().notNull(),
    input: jsonb('input').$type<MatchingInput>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.proposalId] }),
    foreignKey({ columns: [t.tenantId, t.proposalId], foreignColumns: [proposals.tenantId, proposals.id] }),
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
