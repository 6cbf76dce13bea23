import { message, type MessageKey } from '../messages/index.ts';
import type { Message } from '../model/index.ts';

/** More dates than these are counted instead of named. */
const mostNamed = 3;

const together: Readonly<Record<string, MessageKey>> = {
  'slot.date.skipped.away': 'slot.dates.skipped.away',
  'slot.date.skipped.busy': 'slot.dates.skipped.busy',
  'slot.date.skipped.hours': 'slot.dates.skipped.hours',
  'slot.date.skipped.soon': 'slot.dates.skipped.soon',
  'slot.date.skipped.taken': 'slot.dates.skipped.taken',
};

/** One sentence in place of many that say the same of skipped dates, where the first of them stood. */
export const gather = (notes: readonly Message[], dates: number): readonly Message[] => {
  const alike = new Map<string, Message[]>();
  for (const note of notes) {
    const { person, who, days, originallyAt } = note.values;
    const says = note.key in together ? [note.key, person, who, days] : [note.key, originallyAt];
    alike.set(says.join(' '), [...(alike.get(says.join(' ')) ?? []), note]);
  }
  return [...alike.values()].flatMap((group) => {
    const key = together[group[0]?.key ?? ''];
    if (key === undefined || group.length <= mostNamed) return group;
    const skipped = group.length;
    return [message(key, { ...group[0]?.values, skipped, dates, all: skipped === dates ? 'yes' : 'no' })];
  });
};
