/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** 1 to 4 from the front of the month, -1 the last. */
export type WeekIndex = 1 | 2 | 3 | 4 | -1;

export type Pattern =
  | { readonly type: 'daily'; readonly interval: number }
  | {
      readonly type: 'weekly';
      readonly interval: number;
      readonly days: readonly Weekday[];
      readonly firstDayOfWeek: Weekday;
    }
  | { readonly type: 'absoluteMonthly'; readonly interval: number; readonly dayOfMonth: number }
  | {
      readonly type: 'relativeMonthly';
      readonly interval: number;
      readonly days: readonly Weekday[];
      readonly index: WeekIndex;
    }
  | {
      readonly type: 'absoluteYearly';
      readonly interval: number;
      readonly month: number;
      readonly dayOfMonth: number;
    }
  | {
      readonly type: 'relativeYearly';
      readonly interval: number;
      readonly month: number;
      readonly days: readonly Weekday[];
      readonly index: WeekIndex;
    };

/** Dates as `2026-03-29`. */
export type Range =
  | { readonly type: 'endDate'; readonly startDate: string; readonly endDate: string }
  | { readonly type: 'noEnd'; readonly startDate: string }
  | { readonly type: 'numbered'; readonly startDate: string; readonly count: number };

/** A series on the wall clock of its zone. */
export type Series = {
  readonly pattern: Pattern;
  readonly range: Range;
  /** IANA zone that the dates and times mean. */
  readonly zone: string;
  /** The zone as the organizer named it. */
  readonly zoneName: string;
  /** `09:00:00` */
  readonly startTime: string;
  readonly endTime: string;
  /** Days from the start's date to the end's. */
  readonly endDay: number;
};

/** One date of a series: from `from` (included) to `to` (excluded), epoch milliseconds. */
export type Slot = { readonly date: string; readonly from: number; readonly to: number };
