/** A map whose values are made anew whenever they are read, and kept nowhere. */
export const computedMap = <Key, Source, Value>(
  sources: ReadonlyMap<Key, Source>,
  make: (source: Source) => Value,
): ReadonlyMap<Key, Value> => {
  const all = (): Map<Key, Value> => new Map(Array.from(sources, ([key, source]) => [key, make(source)]));
  return {
    size: sources.size,
    get: (key) => {
      const source = sources.get(key);
      return source === undefined ? undefined : make(source);
    },
    has: (key) => sources.has(key),
    keys: () => sources.keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (call) => all().forEach(call),
    [Symbol.iterator]: () => all().entries(),
  };
};
