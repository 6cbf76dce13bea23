import type { Logger } from 'pino';
import type { TenantId, Window, ZoneTable } from '@tandem/core/model';
import type { Clock, Microsoft } from '@tandem/core/ports';
import type { Compute } from './compute/compute.ts';
import type { Queue } from './jobs/queue.ts';
import type { RecentCalendars } from './recent-calendars.ts';
import type { Store } from './store/store.ts';

/** What the use cases need of the world. */
export type Deps = {
  readonly store: Store;
  readonly queue: Queue;
  readonly microsoft: (tenantId: TenantId) => Microsoft;
  /** Calendars for whoever only looks; what is booked or moved reads them from `microsoft`. */
  readonly recent: RecentCalendars;
  readonly compute: Compute;
  readonly zoneTable: (zone: string, window: Window) => ZoneTable;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where Microsoft Graph tells us of changes. */
  readonly hookUrl: string;
  /** A link that opens Tandem in Teams at a place, `pair/<id>` or `checkin/<id>`. */
  readonly placeLink: (place: string) => string;
};
