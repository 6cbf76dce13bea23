import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { z } from 'zod';

/** One value in a file: read once, written whenever it changes. */
export type Kept<T> = { readonly get: () => T; readonly set: (value: T) => void };

/** Opens a kept value, or begins with `first`. A file that is replaced as a whole is never read half written. */
export function keep<T>(file: string, schema: z.ZodType<T>, first: T): Kept<T> {
  let value = existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : first;
  return {
    get: () => value,
    set(next) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(next), { mode: 0o600 });
      renameSync(`${file}.new`, file);
      value = next;
    },
  };
}
