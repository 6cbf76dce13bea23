import { eventsOf } from '@tandem/core/checkins';
import type { PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { peopleById } from '../../modules/people/directory.ts';
import { closeIntention, type Intention } from '../../store/intentions.ts';
import { findSeries } from '../../store/series.ts';

/** Takes whoever has left off the events of a series that goes on: every change would be mailed to nobody. */
export const uninvite = async (
  deps: Deps,
  tenantId: TenantId,
  { id, seriesId }: Intention,
  personId: PersonId,
): Promise<void> => {
  if (seriesId === null) throw new Error('An invitation is to a series.');
  const series = await deps.store.inTenant(tenantId, (tx) => findSeries(tx, seriesId));
  const person = (await peopleById(deps, tenantId, [personId])).get(personId);
  if (series !== null && series.state !== 'ended' && person !== undefined) {
    const { calendar } = deps.microsoft(tenantId);
    for (const eventId of eventsOf(series)) await calendar.uninvite(series.owner, eventId, person.mail);
  }
  await deps.store.inTenant(tenantId, (tx) => closeIntention(tx, id, 'done', null));
};
