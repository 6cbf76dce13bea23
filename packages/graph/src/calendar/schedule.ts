import type { BusyBlock } from '@tandem/core/ports';
import { z } from 'zod';
import { CustomZone } from '../zones/custom-zone.ts';
import { GraphTime } from '../zones/graph-time.ts';

const lower = z.string().transform((text) => text.toLowerCase());

/** The documented example prints states in capitals: compared in small letters. Anything unknown is taken for busy. */
const kinds: Readonly<Record<string, BusyBlock['kind'] | null>> = {
  free: null,
  workingelsewhere: null,
  tentative: 'tentative',
  busy: 'busy',
  oof: 'out-of-office',
};

/** Subject and place may come along; they are not read. */
const Item = z
  .object({ status: lower, start: GraphTime, end: GraphTime })
  .transform(({ status, start, end }): BusyBlock[] => {
    const kind = status in kinds ? kinds[status] : 'busy';
    return kind ? [{ from: start, to: end, kind }] : [];
  });

const Hours = z.object({
  daysOfWeek: z.array(z.string()),
  startTime: z.string(),
  endTime: z.string(),
  timeZone: z.union([CustomZone, z.object({ name: z.string() })]),
});
export type Hours = z.infer<typeof Hours>;

const Row = z.object({
  scheduleId: lower,
  scheduleItems: z.array(Item).nullish(),
  workingHours: Hours.nullish(),
  error: z.object({ responseCode: z.string().nullish() }).nullish(),
});
/** What getSchedule says of one person: blocks and working hours, or an error inside a good answer. */
export type ScheduleRow = z.infer<typeof Row>;

export const ScheduleAnswer = z.object({ value: z.array(Row) });
