import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';

/** The same use cases with a person's rights instead of Tandem's own. */
export const withRightsOf = (deps: Deps, tenantId: TenantId, token: string): Deps => {
  const microsoft = deps.microsoft(tenantId);
  return { ...deps, microsoft: () => ({ ...microsoft, calendar: microsoft.calendarOf(token) }) };
};
