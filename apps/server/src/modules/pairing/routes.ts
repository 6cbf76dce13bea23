import type { Deps } from '../../deps.ts';
import { api } from '../api.ts';
import { publishProposal } from './publish.ts';
import { cancelRun, readLatest, readRun, startRun } from './usecases.ts';

const routes = api.pairing;

export const pairingRoutes = (deps: Deps) =>
  routes.router({
    start: routes.start.handler(({ context, input }) => startRun(deps, context.caller, input.programmeId)),
    latest: routes.latest.handler(({ context, input }) => readLatest(deps, context.caller, input.programmeId)),
    read: routes.read.handler(({ context, input }) => readRun(deps, context.caller, input.proposalId)),
    cancel: routes.cancel.handler(({ context, input }) => cancelRun(deps, context.caller, input.proposalId)),
    publish: routes.publish.handler(({ context, input }) => publishProposal(deps, context.caller, input.proposalId)),
  });
