import type { Preference } from '../http/prefer.ts';
import { instancesIn } from '../mailbox/instances.ts';
import { presentInstance, presentMaster, type PresentedEvent } from '../mailbox/present.ts';
import type { Item, Span } from '../mailbox/types.ts';

export type DeltaEntity = { readonly id: string; readonly '@odata.type': '#microsoft.graph.event' };

/**
 * What a delta query tells of an item in a window: a single event, or the master of a series with each of its dates.
 * Ordinary dates come with their times only, the master says the rest.
 */
export function entitiesOf(item: Item, window: Span, zone: Preference): readonly DeltaEntity[] {
  const instances = instancesIn(item, window);
  if (instances.length === 0) return [];
  const events = instances.map((instance) => {
    const event = presentInstance(instance, zone);
    return instance.kind === 'occurrence' ? slim(event) : event;
  });
  const masters = item.meeting.series === null ? [] : [presentMaster(item, zone)];
  return [...masters, ...events].map((event) => ({ '@odata.type': '#microsoft.graph.event', ...event }));
}

const slim = (event: PresentedEvent) => ({
  '@odata.etag': event['@odata.etag'],
  id: event.id,
  seriesMasterId: event.seriesMasterId,
  type: event.type,
  start: event.start,
  end: event.end,
});

/** What tells two states of an entity apart: everything but the marks that change with any change of its item. */
export const fingerprint = (entity: DeltaEntity): string =>
  JSON.stringify({ ...entity, '@odata.etag': null, changeKey: null, lastModifiedDateTime: null });
