import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A file of JSON lines that only grows, until it is rewritten. Every call has reached the disk when it returns. */
type Journal<T> = {
  read(): T[];
  append(entry: T): void;
  rewrite(entries: readonly T[]): void;
  close(): void;
};

/** Opens a journal, or begins one. A last line without its end was never answered for, and is dropped. */
export function openJournal<T>(file: string): Journal<T> {
  mkdirSync(dirname(file), { recursive: true });
  dropTornLine(file);
  let handle = openSync(file, 'a');
  // Only this program writes its journals: whatever is an object is what it once appended.
  const isEntry = (entry: unknown): entry is T => typeof entry === 'object' && entry !== null;
  const entryOf = (line: string): T => {
    const entry: unknown = JSON.parse(line);
    if (!isEntry(entry)) throw new Error(`${file} holds something else than entries. Delete it to begin anew.`);
    return entry;
  };
  return {
    read: () => linesOf(readFileSync(file, 'utf8')).map(entryOf),
    append: (entry) => void writeSync(handle, lineOf(entry)),
    rewrite(entries) {
      // Written beside and renamed, so that a process that dies here leaves the old journal or the new one.
      writeFileSync(`${file}.new`, entries.map(lineOf).join(''));
      closeSync(handle);
      renameSync(`${file}.new`, file);
      handle = openSync(file, 'a');
    },
    close: () => closeSync(handle),
  };
}

function dropTornLine(file: string): void {
  if (!existsSync(file)) return;
  const content = readFileSync(file);
  const whole = content.lastIndexOf('\n') + 1;
  if (whole < content.length) truncateSync(file, whole);
}

const lineOf = (entry: unknown): string => `${JSON.stringify(entry)}\n`;

const linesOf = (text: string): string[] => text.split('\n').slice(0, -1);
