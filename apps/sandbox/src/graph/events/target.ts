import { badRequest, itemNotFound } from '../http/fault.ts';
import type { Preference } from '../http/prefer.ts';
import { readId } from '../mailbox/ids.ts';
import { instanceOn, singleInstance, type Instance } from '../mailbox/instances.ts';
import { presentInstance, presentMaster, type PresentedEvent } from '../mailbox/present.ts';
import type { Item } from '../mailbox/types.ts';
import type { World } from '../world.ts';

/** What an event id points at: a whole item, or one standing date of a series. */
export type Target =
  | { readonly item: Item; readonly instance: null; readonly date: null }
  | { readonly item: Item; readonly instance: Instance; readonly date: string };

/** Finds an event in a mailbox, or answers 404 as Exchange does. */
export function findTarget(world: World, mailbox: string, id: string): Target {
  const read = readId(id);
  if (read === null) throw badRequest('ErrorInvalidIdMalformed', 'Id is malformed.');
  const item = world.mailboxes.find(mailbox, read.itemId);
  if (item === null) throw itemNotFound();
  if (read.date === null) return { item, instance: null, date: null };
  const instance = item.meeting.series === null ? null : instanceOn(item, read.date);
  if (instance === null) throw itemNotFound();
  return { item, instance, date: read.date };
}

export function presentTarget({ item, instance }: Target, zone: Preference): PresentedEvent {
  if (instance !== null) return presentInstance(instance, zone);
  return presentItem(item, zone);
}

/** A whole item: the master of a series, or the single event. */
export function presentItem(item: Item, zone: Preference): PresentedEvent {
  return item.meeting.series === null ? presentInstance(singleInstance(item), zone) : presentMaster(item, zone);
}
