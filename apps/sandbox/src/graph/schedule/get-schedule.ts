import type { FreeBusyStatus, ScheduleInformation, ScheduleItem } from '@microsoft/microsoft-graph-types';
import type { Preference } from '../http/prefer.ts';
import { instancesIn, type Instance } from '../mailbox/instances.ts';
import type { Span } from '../mailbox/types.ts';
import { settingsOf } from '../people/settings.ts';
import { graphLocal } from '../zones.ts';
import type { World } from '../world.ts';
import type { ScheduleRequest } from './input.ts';

/** Free/busy of everybody asked for. Who cannot be read has an error of their own inside the answer. */
export const getSchedule = (world: World, request: ScheduleRequest, zone: Preference): ScheduleInformation[] =>
  request.schedules.map((address) => scheduleOf(world, address, request, zone));

function scheduleOf(
  world: World,
  address: string,
  { window, interval }: ScheduleRequest,
  zone: Preference,
): ScheduleInformation {
  const person = world.people.find(address);
  if (person === null) return unreadable(address, 'ErrorMailRecipientNotFound', 'Unable to resolve e-mail address');
  if (!world.weather.opens(person.id))
    return unreadable(address, 'ErrorMailboxLogonFailed', 'The mailbox cannot be opened for free/busy of');
  if (person.unreadable !== null)
    return unreadable(address, person.unreadable, 'The mailbox could not be read for free/busy of');
  const { workingHours } = settingsOf(world, person);
  const instances = [...world.mailboxes.items(person.id)]
    .flatMap((item) => instancesIn(item, window))
    .sort((a, b) => a.span.from - b.span.from);
  return {
    scheduleId: address,
    availabilityView: availabilityView(instances, window, interval),
    scheduleItems: instances.map((instance) => presentScheduleItem(instance, zone)),
    ...(workingHours ? { workingHours } : {}),
  };
}

const unreadable = (address: string, responseCode: string, message: string): ScheduleInformation => ({
  scheduleId: address,
  scheduleItems: [],
  availabilityView: '',
  error: { message: `${message} ${address}.`, responseCode },
});

/** What a digit of the view means: the busiest thing inside its interval. Working elsewhere counts as free. */
const digits: Readonly<Record<FreeBusyStatus, number>> = {
  free: 0,
  workingElsewhere: 0,
  unknown: 0,
  tentative: 1,
  busy: 2,
  oof: 3,
};

function availabilityView(instances: readonly Instance[], window: Span, interval: number): string {
  const step = interval * 60_000;
  const view = new Uint8Array(Math.ceil((window.to - window.from) / step));
  for (const { span, details } of instances) {
    const digit = digits[details.showAs];
    const first = Math.max(0, Math.floor((span.from - window.from) / step));
    const end = Math.min(view.length, Math.ceil((span.to - window.from) / step));
    for (let index = first; index < end; index += 1) view[index] = Math.max(view[index] ?? 0, digit);
  }
  return view.join('');
}

/** Private and confidential items show their time only. */
function presentScheduleItem({ span, details }: Instance, zone: Preference): ScheduleItem {
  const time = {
    status: details.showAs,
    start: { dateTime: graphLocal(span.from, zone.iana), timeZone: zone.zone },
    end: { dateTime: graphLocal(span.to, zone.iana), timeZone: zone.zone },
  };
  if (details.sensitivity === 'private' || details.sensitivity === 'confidential') return { isPrivate: true, ...time };
  return { isPrivate: false, ...time, subject: details.subject, location: details.location };
}
