/** Makes each key's value once and keeps the `most` last used. A failed value is not kept. */
export function remember<Value>(most: number, make: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    // A map iterates in order of insertion: taken out and put back, the key is the youngest.
    known.delete(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
