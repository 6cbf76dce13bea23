import type { PairId, TenantId } from '@tandem/core/model';
import type { TestApp } from '../../app.testing.ts';
import type { Deps } from '../../deps.ts';
import { endPair } from '../../store/pairs.ts';

/** The server's world, in which a pair ends while calendars are read. */
export const endsMeanwhile = ({ deps, cloud }: TestApp, tenantId: TenantId, pairId: PairId): Deps => {
  const { calendar } = cloud.microsoft;
  const ending: typeof calendar = {
    ...calendar,
    availability: async (people, window) => {
      await deps.store.inTenant(tenantId, (tx) => endPair(tx, pairId));
      return calendar.availability(people, window);
    },
  };
  return { ...deps, microsoft: () => ({ ...cloud.microsoft, calendar: ending }) };
};
