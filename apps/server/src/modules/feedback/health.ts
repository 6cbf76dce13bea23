import type { Caller } from '@tandem/core/access';
import type { ProgrammeHealth } from '@tandem/core/contract';
import type { ProgrammeId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { requireCoordinator } from '../../identity/require.ts';

export const readHealth = async (_deps: Deps, caller: Caller, _id: ProgrammeId): Promise<ProgrammeHealth> => {
  requireCoordinator(caller);
  return Promise.reject(new Error('core/feedback'));
};
