import type { CustomTimeZone, DayOfWeek, MailboxSettings, TimeZoneBase } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import type { Span } from '../mailbox/types.ts';
import { localOf, resolveZone } from '../zones.ts';
import { customLocal } from './custom-zone.ts';

export type ActivityDomain = 'work' | 'personal' | 'unrestricted' | 'unknown';

const isoDays: readonly DayOfWeek[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Exchange's own idea of working hours, for a mailbox without any. */
const usual = { days: isoDays.slice(0, 5), start: '08:00:00', end: '17:00:00' };

/** Whether a time lies in a mailbox's working hours; "personal" adds the weekend at the same hours. */
export function isWorkingTime(mailbox: MailboxSettings, span: Span, domain: ActivityDomain): boolean {
  if (domain === 'unrestricted') return true;
  const hours = mailbox.workingHours;
  const zone: TimeZoneBase = hours?.timeZone ?? { name: mailbox.timeZone ?? 'UTC' };
  const [start, end] = [local(span.from, zone), local(span.to, zone)];
  if (!start.toPlainDate().equals(end.toPlainDate())) return false;
  const days = hours?.daysOfWeek ?? usual.days;
  const day = isoDays[start.dayOfWeek - 1];
  const weekend = start.dayOfWeek >= 6 && domain === 'personal';
  if (!weekend && !days.some((each) => each === day)) return false;
  return (
    Temporal.PlainTime.compare(start.toPlainTime(), timeOf(hours?.startTime ?? usual.start)) >= 0 &&
    Temporal.PlainTime.compare(end.toPlainTime(), timeOf(hours?.endTime ?? usual.end)) <= 0
  );
}

const local = (instant: number, zone: TimeZoneBase): Temporal.PlainDateTime =>
  isCustom(zone) ? customLocal(instant, zone) : localOf(instant, resolveZone(zone.name ?? 'UTC') ?? 'UTC');

const isCustom = (zone: TimeZoneBase): zone is CustomTimeZone => 'bias' in zone;

const timeOf = (text: string): Temporal.PlainTime => Temporal.PlainTime.from(text.slice(0, 8));
