import { z } from 'zod';
import { done, failed, type ItemMethods } from './methods.ts';

const Entry = z.object({ name: z.string(), value: z.string() });
const Name = z.object({ name: z.string() });

/** All of an item's session data together, in characters. */
const longest = 50_000;
const errors = { notFound: 9050, tooLong: 9051 };

/** `sessionData`: kept while an item is written, then forgotten. */
export function createSessionMethods(): ItemMethods {
  const kept = new Map<string, string>();
  return {
    185: (params) => {
      const { name, value } = Entry.parse(params);
      const all = JSON.stringify(Object.fromEntries([...kept, [name, value]]));
      if (all.length > longest) return failed(errors.tooLong);
      kept.set(name, value);
      return done();
    },
    186: (params) => {
      const value = kept.get(Name.parse(params).name);
      return value === undefined ? failed(errors.notFound) : done(value);
    },
    187: () => done(Object.fromEntries(kept)),
    188: () => {
      kept.clear();
      return done();
    },
    189: (params) => (kept.delete(Name.parse(params).name) ? done() : failed(errors.notFound)),
  };
}
