import type { Deps } from '../deps.ts';
import { api } from './api.ts';
import { checkInRoutes } from './checkins/routes.ts';
import { pairingRoutes } from './pairing/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { programmeRoutes } from './programmes/routes.ts';
import { shortListRoutes } from './short-list/routes.ts';

/** Every route of the contract. */
export const apiRouter = (deps: Deps) =>
  api.router({
    me: peopleRoutes(deps),
    programmes: programmeRoutes(deps),
    shortList: shortListRoutes(deps),
    pairing: pairingRoutes(deps),
    checkins: checkInRoutes(deps),
  });
