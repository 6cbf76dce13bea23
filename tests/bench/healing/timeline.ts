/** What is to happen, soonest first; things may be added while it happens. */
export type Timeline<Event> = { next(): Event | null; add(event: Event): void };

export const timeline = <Event extends { readonly at: number }>(events: readonly Event[]): Timeline<Event> => {
  // The soonest stands last, where it is taken from.
  const left = events.toSorted((one, other) => other.at - one.at);
  return {
    next: () => left.pop() ?? null,
    add: (event) => {
      const after = left.findLastIndex(({ at }) => at > event.at);
      left.splice(after + 1, 0, event);
    },
  };
};
