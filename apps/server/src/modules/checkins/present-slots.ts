import type { PairView, SlotChoice, SlotView } from '@tandem/core/contract';
import type { Availability } from '@tandem/core/ports';
import type { Instant, Message, PersonId, Slot, ZoneTable } from '@tandem/core/model';
import { sentence, sentences } from '../for-reader.ts';
import type { CalendarsInput, JudgedSlot } from '@tandem/core/scheduling';

type Found = {
  readonly now: Instant;
  /** When the calendars were read, unless that was just now. */
  readonly readAt: Instant | null;
  readonly pair: PairView;
  /** The viewer's own zone. */
  readonly zone: ZoneTable;
  readonly calendars: CalendarsInput;
  readonly slots: readonly JudgedSlot[];
  readonly limits: readonly Message[];
  readonly opinion: Message | null;
  readonly standing: JudgedSlot | null;
};

/** Times to choose from, the one they have first. */
export const presentSlots = ({
  now,
  readAt,
  pair,
  zone,
  calendars,
  slots,
  limits,
  opinion,
  standing,
}: Found): SlotChoice => {
  const others = slots.filter((judged) => standing === null || !sameHour(judged.slot, standing.slot));
  const all = [
    ...(standing === null ? [] : [slotView(standing, true, pair.me.id)]),
    ...others.map((judged) => slotView(judged, false, pair.me.id)),
  ];
  const firstAt = all[0]?.dates[0]?.startsAt ?? now;
  const me = dayBand(calendars.availability.get(pair.me.id), zone, firstAt);
  const partners = pair.partners.flatMap(({ id: person }) => {
    const day = dayBand(calendars.availability.get(person), zone, firstAt);
    return day === null ? [] : [{ person, day }];
  });
  return {
    now,
    readAt,
    pair,
    slots: all,
    limits: sentences(limits, pair.me.id),
    opinion,
    days: me === null ? null : { me, partners },
  };
};

const sameHour = (one: Slot, other: Slot): boolean =>
  one.zone === other.zone &&
  one.weekday === other.weekday &&
  one.start === other.start &&
  one.inTurn?.weekday === other.inTurn?.weekday &&
  one.inTurn?.start === other.inTurn?.start;

const slotView = (judged: JudgedSlot, current: boolean, me: PersonId): SlotView => ({
  slot: judged.slot,
  dates: judged.dates.map((date) => ({ ...date, note: sentence(date.note, me) })),
  free: judged.free,
  notes: sentences(judged.notes, me),
  current,
});

/** Somebody's working day on the viewer's clock, minutes from the viewer's midnight, as the zones stand at a moment. */
const dayBand = (
  availability: Availability | undefined,
  viewer: ZoneTable,
  at: Instant,
): { from: number; to: number } | null => {
  if (availability?.state !== 'readable') return null;
  const shift = offsetAt(viewer, at) - offsetAt(availability.zone, at);
  const { start, end } = availability.workingHours;
  return { from: start + shift, to: end + shift };
};

const offsetAt = (table: ZoneTable, at: Instant): number =>
  (table.offsets.findLast((offset) => offset.from <= at) ?? table.offsets[0])?.minutes ?? 0;
