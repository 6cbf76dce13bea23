import type { CheckIn, TenantId } from '@tandem/core/model';
import type { CalendarsInput } from '@tandem/core/scheduling';
import type { Deps } from '../../deps.ts';
import { readCalendars } from '../../modules/pairing/plan.ts';
import type { LoadedSeries } from './load.ts';

const DAY_MS = 86_400_000;

/** Days around a date that are looked at: more than it may move, less than one question may ask about. */
const AROUND_DAYS = 21;

/** Everyone's time around one date of a series, without what the series itself holds. */
export const calendarsAround = async (
  deps: Deps,
  tenantId: TenantId,
  { people, series, programme }: LoadedSeries,
  { originallyAt }: CheckIn,
): Promise<CalendarsInput> => {
  const window = { from: originallyAt - AROUND_DAYS * DAY_MS, to: originallyAt + AROUND_DAYS * DAY_MS };
  // Planning has its own notice; here the rules of healing say how much, unless somebody wants another one.
  const { id, meeting, healing } = programme;
  const rules = { id, meeting: { ...meeting, noticeHours: healing.noticeHours } };
  return readCalendars(deps, tenantId, rules, [...people.values()], window, [series.id]);
};
