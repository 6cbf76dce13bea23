import { eventsOf } from '@tandem/core/checkins';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { membersOfSeries } from '../store/pairs.ts';
import { bookedSeriesOwnedBy, type StoredSeries } from '../store/series.ts';

type Concerned = {
  /** Series that may have changed in Outlook. */
  readonly changed: readonly StoredSeries[];
  /** Series whose people may have something else at their time now. */
  readonly touched: readonly StoredSeries[];
};

/**
 * What a change of one event in an owner's calendar concerns, so that one among a thousand series is read alone: its own
 * series, or those that the owner meets in when it is none of ours; all where nobody can say which event it was.
 */
export const concernedSeries = async (
  deps: Deps,
  tenantId: TenantId,
  owner: PersonId,
  eventId?: string,
): Promise<Concerned> => {
  const all = await deps.store.inTenant(tenantId, (tx) => bookedSeriesOwnedBy(tx, owner));
  const withEvent = (id: string) => all.find((series) => eventsOf(series).includes(id));
  if (eventId === undefined || all.length === 0) return { changed: all, touched: all };
  const named = withEvent(eventId);
  if (named !== undefined) return { changed: [named], touched: [named] };
  // Not the series itself: of a date of it only Outlook can say so.
  const event = await deps.microsoft(tenantId).calendar.eventOf(owner, eventId);
  if (event === null) return { changed: all, touched: all };
  const series = withEvent(event);
  if (series !== undefined) return { changed: [series], touched: [series] };
  return { changed: [], touched: await meetingIn(deps, tenantId, owner, all) };
};

/** A programme's mailbox meets in none of the series it holds. */
const meetingIn = (
  deps: Deps,
  tenantId: TenantId,
  owner: PersonId,
  owned: readonly StoredSeries[],
): Promise<readonly StoredSeries[]> =>
  deps.store.inTenant(tenantId, async (tx) => {
    const ids = owned.map(({ id }) => id);
    const members = await membersOfSeries(tx, ids);
    return owned.filter(({ id }) => members.get(id)?.includes(owner));
  });
