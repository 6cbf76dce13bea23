import { oc } from '@orpc/contract';
import { z } from 'zod';
import { PairId, PersonId, ProgrammeId, ProposalId, Role } from '../model/index.ts';
import { DraftHours, HourChoices } from './hours-views.ts';
import {
  CircleExplanation,
  Consequence,
  Decided,
  MessagePreview,
  PairExplanation,
  Proof,
  Proposal,
  Scenario,
  Since,
  WayIn,
  WhyNot,
} from './proposal-views.ts';

const one = z.object({ proposalId: ProposalId });

/** Matching runs. Coordinators only. */
export const pairing = {
  start: oc
    .route({
      method: 'POST',
      path: '/programmes/{programmeId}/proposals',
      tags: ['pairing'],
      summary: 'Start a matching run',
      successStatus: 202,
    })
    .input(z.object({ programmeId: ProgrammeId }))
    .output(Proposal),
  latest: oc
    .route({
      method: 'GET',
      path: '/programmes/{programmeId}/proposals/latest',
      tags: ['pairing'],
      summary: 'The newest run, null before the first',
    })
    .input(z.object({ programmeId: ProgrammeId }))
    .output(z.object({ proposal: Proposal.nullable() })),
  read: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}',
      tags: ['pairing'],
      summary: 'A run: its progress, or its pairs',
    })
    .input(one)
    .output(Proposal),
  cancel: oc
    .route({ method: 'POST', path: '/proposals/{proposalId}/cancel', tags: ['pairing'], summary: 'Stop a run' })
    .input(one)
    .output(Proposal),
  publish: oc
    .route({
      method: 'POST',
      path: '/proposals/{proposalId}/publish',
      tags: ['pairing'],
      summary: 'Tell everyone, plan and book every series',
      successStatus: 202,
    })
    .input(one)
    .output(Proposal),
  scenarios: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/scenarios',
      tags: ['pairing'],
      summary: 'A draft under each objective, its decisions kept',
    })
    .input(one)
    .output(z.object({ scenarios: z.array(Scenario) })),
  decide: oc
    .route({
      method: 'PUT',
      path: '/proposals/{proposalId}/decisions',
      tags: ['pairing'],
      summary: 'Everything settled by hand on a draft: it is solved again at once, in the fewest changes',
    })
    .input(one.extend({ ...Decided.shape, revision: z.int() }))
    .output(Proposal),
  whatIf: oc
    .route({
      method: 'POST',
      path: '/proposals/{proposalId}/what-if',
      tags: ['pairing'],
      summary: 'What other decisions would change; nothing is kept',
    })
    .input(one.extend(Decided.shape))
    .output(Consequence),
  since: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/since',
      tags: ['pairing'],
      summary: 'Who joined, left or said something else since a draft looked at its people',
    })
    .input(one)
    .output(Since),
  whyNot: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/why-not',
      tags: ['pairing'],
      summary: 'Why two people are no pair',
    })
    .input(one.extend({ a: PersonId, b: PersonId }))
    .output(WhyNot),
  explain: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/explanation',
      tags: ['pairing'],
      summary: 'A pair of a draft: the next best for each, and what would be lost without it',
    })
    .input(one.extend({ a: PersonId, b: PersonId }))
    .output(PairExplanation),
  explainCircle: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/circle-explanation',
      tags: ['pairing'],
      summary: 'A circle of a draft: what each brings, and the best other circle for each',
    })
    .input(one.extend({ personId: PersonId }))
    .output(CircleExplanation),
  waysIn: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/ways-in',
      tags: ['pairing'],
      summary: 'The smallest changes that would find somebody a partner',
    })
    .input(one.extend({ personId: PersonId, role: Role }))
    .output(z.object({ ways: z.array(WayIn) })),
  /** Nothing is kept: the same is planned anew when it is published. Reads everybody's calendar. */
  hours: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/hours',
      tags: ['pairing'],
      summary: 'The hours that the pairs of a draft would get, planned together',
    })
    .input(one)
    .output(DraftHours),
  hourChoices: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/hours/{pairId}',
      tags: ['pairing'],
      summary: 'Other hours for one pair of a draft, and who gives way to each',
    })
    .input(one.extend({ pairId: PairId }))
    .output(HourChoices),
  proof: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/proof',
      tags: ['pairing'],
      summary: 'Whether a better pairing exists, by an independent check',
    })
    .input(one)
    .output(Proof),
  messages: oc
    .route({
      method: 'GET',
      path: '/proposals/{proposalId}/messages',
      tags: ['pairing'],
      summary: 'What people read when a draft is published, a page of pairs at a time',
    })
    .input(one.extend({ from: z.coerce.number().int().min(0).default(0) }))
    .output(z.object({ pairs: z.array(z.array(MessagePreview)), total: z.int() })),
};
