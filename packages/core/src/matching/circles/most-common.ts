/** The word that stands most often, and how often; spelling counts, case does not. Of equal ones the first; null of none. */
export const mostCommon = (words: readonly string[]): { readonly name: string; readonly count: number } | null => {
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const name of words) {
    const key = name.toLowerCase();
    const known = counts.get(key);
    counts.set(key, { name: known?.name ?? name, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0] ?? null;
};
