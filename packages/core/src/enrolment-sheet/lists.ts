import { normal } from './normal.ts';

/** Parts of a cell between semicolons, bars or line ends; between commas where there is none of these. */
export const listIn = (cell: string): readonly string[] =>
  cell
    .split('\n')
    .flatMap((line) => line.split(/[;|]/.test(line) ? /[;|]/ : ','))
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

/** Without what is the same but for case and accents; the first stays. */
export const withoutSame = <Item>(items: readonly Item[], nameOf: (item: Item) => string): readonly Item[] => {
  const first = new Map<string, Item>();
  for (const item of items) {
    const name = normal(nameOf(item));
    if (!first.has(name)) first.set(name, item);
  }
  return [...first.values()];
};
