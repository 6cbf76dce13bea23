/** Named forms of dates in sentences: the year is left out, because a series is never far away. */
export const forms = {
  date: {
    short: { day: 'numeric', month: 'short', year: undefined },
    long: { day: 'numeric', month: 'long', year: undefined },
    full: { weekday: 'long', day: 'numeric', month: 'long', year: undefined },
  },
} as const;
