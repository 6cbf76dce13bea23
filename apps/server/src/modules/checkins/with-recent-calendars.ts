import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';

/** The same use cases for somebody who only looks: on calendars that may be a few minutes old. */
export const withRecentCalendars = (deps: Deps, tenantId: TenantId): Deps => {
  const microsoft = deps.microsoft(tenantId);
  const calendar: typeof microsoft.calendar = {
    ...microsoft.calendar,
    availability: (people, window) => deps.recent.availability(tenantId, people, window),
  };
  return { ...deps, microsoft: () => ({ ...microsoft, calendar }) };
};
