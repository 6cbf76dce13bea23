import type { Deps } from '../../deps.ts';
import { api } from '../api.ts';
import { readHome } from './home.ts';
import { readPhoto } from './photo.ts';

const routes = api.me;

export const peopleRoutes = (deps: Deps) =>
  routes.router({
    home: routes.home.handler(({ context }) => readHome(deps, context.caller)),
    photo: routes.photo.handler(({ context, input }) => readPhoto(deps, context.caller, input.personId)),
  });
