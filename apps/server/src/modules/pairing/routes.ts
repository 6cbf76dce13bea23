import type { Deps } from '../../deps.ts';
import { api } from '../api.ts';
import { decide } from './decide.ts';
import { readDraftHours, readHourChoices } from './draft-hours.ts';
import { explainInDraft } from './explain.ts';
import { explainCircleIn } from './explain-circle.ts';
import { previewMessages } from './messages.ts';
import { proveDraft } from './proof.ts';
import { publishProposal } from './publish.ts';
import { readScenarios } from './scenarios.ts';
import { readSince } from './since.ts';
import { cancelRun, readLatest, readRun, startRun } from './usecases.ts';
import { readWaysIn } from './ways-in.ts';
import { whatIfDecided } from './what-if.ts';
import { whyNot } from './why-not.ts';

const routes = api.pairing;

export const pairingRoutes = (deps: Deps) =>
  routes.router({
    start: routes.start.handler(({ context, input }) => startRun(deps, context.caller, input.programmeId)),
    latest: routes.latest.handler(({ context, input }) => readLatest(deps, context.caller, input.programmeId)),
    read: routes.read.handler(({ context, input }) => readRun(deps, context.caller, input.proposalId)),
    cancel: routes.cancel.handler(({ context, input }) => cancelRun(deps, context.caller, input.proposalId)),
    scenarios: routes.scenarios.handler(({ context, input }) => readScenarios(deps, context.caller, input.proposalId)),
    decide: routes.decide.handler(({ context, input }) => decide(deps, context.caller, input.proposalId, input)),
    whatIf: routes.whatIf.handler(({ context, input }) => whatIfDecided(deps, context.caller, input.proposalId, input)),
    since: routes.since.handler(({ context, input }) => readSince(deps, context.caller, input.proposalId)),
    whyNot: routes.whyNot.handler(({ context, input: { proposalId, a, b } }) =>
      whyNot(deps, context.caller, proposalId, a, b),
    ),
    explain: routes.explain.handler(({ context, input: { proposalId, a, b } }) =>
      explainInDraft(deps, context.caller, proposalId, a, b),
    ),
    explainCircle: routes.explainCircle.handler(({ context, input: { proposalId, personId } }) =>
      explainCircleIn(deps, context.caller, proposalId, personId),
    ),
    waysIn: routes.waysIn.handler(({ context, input: { proposalId, personId, role } }) =>
      readWaysIn(deps, context.caller, proposalId, personId, role),
    ),
    hours: routes.hours.handler(({ context, input }) => readDraftHours(deps, context.caller, input.proposalId)),
    hourChoices: routes.hourChoices.handler(({ context, input: { proposalId, pairId } }) =>
      readHourChoices(deps, context.caller, proposalId, pairId),
    ),
    proof: routes.proof.handler(({ context, input }) => proveDraft(deps, context.caller, input.proposalId)),
    messages: routes.messages.handler(({ context, input: { proposalId, from } }) =>
      previewMessages(deps, context.caller, proposalId, from),
    ),
    publish: routes.publish.handler(({ context, input }) => publishProposal(deps, context.caller, input.proposalId)),
  });
