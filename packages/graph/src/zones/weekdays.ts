import type { DayOfWeek } from '@microsoft/microsoft-graph-types';
import type { Weekday } from '@tandem/core/model';

const names: readonly DayOfWeek[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Graph's name of an ISO weekday, in a list as Graph takes it. */
export const graphDays = (weekday: Weekday): DayOfWeek[] => names.slice(weekday - 1, weekday);

/** The ISO weekday behind Graph's name in any case; 0 when it is none. */
export const weekdayOf = (name: string): number => names.findIndex((known) => known === name.toLowerCase()) + 1;
