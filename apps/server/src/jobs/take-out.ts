import { message } from '@tandem/core/messages';
import type { TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import type { StoredSeries } from '../store/series.ts';
import { write } from '../write.ts';

/**
 * Takes out of Outlook whatever stands there of a series, found by its mark: an attempt to book may have reached Outlook
 * without its answer reaching us. Repeating it does nothing.
 */
export const takeOut = async (
  deps: Deps,
  tenantId: TenantId,
  { id, owner }: Pick<StoredSeries, 'id' | 'owner'>,
  comment = write(message('cancelled.orphan')),
): Promise<void> => {
  const { calendar } = deps.microsoft(tenantId);
  for (const { eventId, seriesId } of await calendar.seriesEvents(owner))
    if (seriesId === id) await calendar.cancel(owner, eventId, comment);
};
