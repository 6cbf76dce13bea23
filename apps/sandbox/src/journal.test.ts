import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from './journal.ts';

const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'journal-')), 'deep', 'entries.jsonl');

test('what was appended is read again by the next process', () => {
  const file = fresh();
  const first = openJournal<{ n: number }>(file);
  first.append({ n: 1 });
  first.append({ n: 2 });
  first.close();
  expect(openJournal<{ n: number }>(file).read()).toEqual([{ n: 1 }, { n: 2 }]);
});

test('a line torn by a dying process is dropped, and the journal goes on after it', () => {
  const file = fresh();
  openJournal<{ n: number }>(file).append({ n: 1 });
  appendFileSync(file, '{"n":');
  const journal = openJournal<{ n: number }>(file);
  journal.append({ n: 3 });
  expect(journal.read()).toEqual([{ n: 1 }, { n: 3 }]);
});

test('a rewritten journal holds the new entries alone and takes more', () => {
  const file = fresh();
  const journal = openJournal<{ n: number }>(file);
  journal.append({ n: 1 });
  journal.rewrite([{ n: 7 }]);
  journal.append({ n: 8 });
  expect(readFileSync(file, 'utf8')).toBe('{"n":7}\n{"n":8}\n');
});
