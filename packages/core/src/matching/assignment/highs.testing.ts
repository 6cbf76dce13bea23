import type { Highs } from 'highs';

/** The HiGHS solver. Its types describe the CommonJS build, node loads the other; so what came is looked at. */
export const loadHighs = async (): Promise<Highs> => {
  const loaded: { default: unknown } = await import('highs');
  if (!isLoader(loaded.default)) throw new TypeError('highs does not export its loader.');
  return loaded.default();
};

const isLoader = (value: unknown): value is () => Promise<Highs> => typeof value === 'function';
