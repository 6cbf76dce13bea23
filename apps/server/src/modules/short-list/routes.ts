import type { Deps } from '../../deps.ts';
import { api } from '../api.ts';
import { readShortList } from './read.ts';
import { saveOwnShortList } from './save.ts';

const routes = api.shortList;

export const shortListRoutes = (deps: Deps) =>
  routes.router({
    read: routes.read.handler(({ context, input }) => readShortList(deps, context.caller, input.programmeId)),
    save: routes.save.handler(({ context, input: { programmeId, ...list } }) =>
      saveOwnShortList(deps, context.caller, programmeId, list),
    ),
  });
