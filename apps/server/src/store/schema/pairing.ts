import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Decision, Difference } from '@tandem/core/contract';
import type { Candidate, MatchingInput, MatchingObjective, MatchingResult } from '@tandem/core/matching';
import type { Instant, Message, PairId, PersonId, ProgrammeId, ProposalId, Role, Score } from '@tandem/core/model';
import { instant, tenantId } from './columns.ts';
import { participants, programmes } from './programmes.ts';

export type ProposalState = 'running' | 'draft' | 'published' | 'cancelled' | 'failed';
export type ProposalStep = 'waiting' | 'calendars' | 'scoring' | 'assigning';

/** A matching run's outcome; each pair has its id from here on. */
export type StoredResult = {
  readonly pairs: readonly (MatchingResult['pairs'][number] & { readonly pairId: PairId })[];
  readonly unmatched: MatchingResult['unmatched'];
  /** Null where nobody is in a circle. */
  readonly circles: MatchingResult['circles'];
  /** How much better other pairs could be at most; null where these are proved the best, or it was not kept. */
  readonly better?: Difference | null;
  readonly openPlaces: number;
  /** `readAt`: runs of before have not kept it. */
  readonly calendars: { readonly readable: number; readonly unreadable: number; readonly readAt?: Instant };
};

/** Something settled by hand, whose it is, and what taking it back would change; null where another decision needs it. */
export type StoredDecision = {
  readonly decision: Decision;
  readonly by: PersonId;
  readonly at: Instant;
  readonly withoutIt: Difference | null;
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
    objective: text('objective').$type<MatchingObjective>().notNull().default('everyone'),
    decisions: jsonb('decisions').$type<readonly StoredDecision[]>().notNull().default([]),
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
    /** Who joined since and was added, as they were then. */
    joined: jsonb('joined').$type<readonly Candidate[]>().notNull().default([]),
    /** Everybody looked at, those who joined among them, and a fingerprint of what each had said (see looked-at.ts). */
    said: jsonb('said').$type<Readonly<Record<PersonId, string>>>().notNull().default({}),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.proposalId] }),
    foreignKey({ columns: [t.tenantId, t.proposalId], foreignColumns: [proposals.tenantId, proposals.id] }),
  ],
);

/** A pair of two people, or a circle of three to six; who is in it stands in `pair_members`. */
export const pairs = pgTable(
  'pairs',
  {
    tenantId: tenantId(),
    id: uuid('id').$type<PairId>().notNull(),
    programmeId: uuid('programme_id').$type<ProgrammeId>().notNull(),
    score: jsonb('score').$type<Score>().notNull(),
    state: text('state').$type<'active' | 'ended'>().notNull(),
    pairedAt: instant('paired_at').notNull(),
    /** Why no series could be placed. */
    unplaced: jsonb('unplaced').$type<Message>(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.programmeId], foreignColumns: [programmes.tenantId, programmes.id] }),
    unique('pair_of_programme').on(t.tenantId, t.programmeId, t.id),
    check('pair_state', sql`${t.state} in ('active', 'ended')`),
  ],
);

/**
 * Who is in a pair or a circle. That they are two to six, in roles that go together, and that nobody is in more than
 * they take, is kept by triggers of the members migration.
 */
export const pairMembers = pgTable(
  'pair_members',
  {
    tenantId: tenantId(),
    pairId: uuid('pair_id').$type<PairId>().notNull(),
    programmeId: uuid('programme_id').$type<ProgrammeId>().notNull(),
    personId: uuid('person_id').$type<PersonId>().notNull(),
    role: text('role').$type<Role>().notNull(),
    /** 0 for the first: the mentor, or the peer with the smallest id. */
    place: smallint('place').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.pairId, t.personId] }),
    unique('one_member_a_place').on(t.tenantId, t.pairId, t.place),
    foreignKey({
      name: 'member_of_pair',
      columns: [t.tenantId, t.programmeId, t.pairId],
      foreignColumns: [pairs.tenantId, pairs.programmeId, pairs.id],
    }),
    foreignKey({
      name: 'member_takes_part',
      columns: [t.tenantId, t.programmeId, t.personId],
      foreignColumns: [participants.tenantId, participants.programmeId, participants.personId],
    }),
    index('pairs_of_member').on(t.tenantId, t.personId),
    check('member_place', sql`${t.place} between 0 and 5`),
    check('member_role', sql`${t.role} in ('mentor', 'mentee', 'peer')`),
  ],
);

/**
 * Every two people who are together in an open pair or circle, the smaller id first: nobody meets the same person in
 * two of one programme. Only triggers write it.
 */
export const openTwos = pgTable(
  'open_twos',
  {
    tenantId: tenantId(),
    programmeId: uuid('programme_id').$type<ProgrammeId>().notNull(),
    pairId: uuid('pair_id').$type<PairId>().notNull(),
    oneId: uuid('one_id').$type<PersonId>().notNull(),
    otherId: uuid('other_id').$type<PersonId>().notNull(),
  },
  (t) => [
    primaryKey({
      name: 'one_open_pair_of_the_same_two',
      columns: [t.tenantId, t.programmeId, t.oneId, t.otherId],
    }),
    foreignKey({
      name: 'one_of_two',
      columns: [t.tenantId, t.pairId, t.oneId],
      foreignColumns: [pairMembers.tenantId, pairMembers.pairId, pairMembers.personId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'other_of_two',
      columns: [t.tenantId, t.pairId, t.otherId],
      foreignColumns: [pairMembers.tenantId, pairMembers.pairId, pairMembers.personId],
    }).onDelete('cascade'),
    index('twos_of_pair').on(t.tenantId, t.pairId),
    check('two_people', sql`${t.oneId} < ${t.otherId}`),
  ],
);
