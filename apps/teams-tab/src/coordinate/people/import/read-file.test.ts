// @vitest-environment node -- the tests' browser has no bytes of a file
import { expect, test } from 'vitest';
import { csvOf } from '../save-csv.ts';
import { readFile } from './read-file.ts';

const file = (...parts: BlobPart[]): File => new File(parts, 'people.csv');
const cellsOf = async (...parts: BlobPart[]) => {
  const read = await readFile(file(...parts));
  return read.state === 'read' ? read.cells : read.state;
};

test('commas, semicolons and tabs; quotes, line ends inside a cell, a mark at the front', async () => {
  expect(await cellsOf('\uFEFFemail,goals\r\na@x.org,"Speak up,\nsooner"\r\n')).toEqual([
    ['email', 'goals'],
    ['a@x.org', 'Speak up,\nsooner'],
  ]);
  expect(await cellsOf('email;role\na@x.org;mentor')).toEqual([
    ['email', 'role'],
    ['a@x.org', 'mentor'],
  ]);
  expect(await cellsOf('email\trole\na@x.org\tmentee')).toEqual([
    ['email', 'role'],
    ['a@x.org', 'mentee'],
  ]);
});

test('umlauts as UTF-8, as Windows writes them, and as UTF-16', async () => {
  const said = [['Fähigkeiten', 'Größe']];
  expect(await cellsOf('Fähigkeiten;Größe')).toEqual(said);
  expect(await cellsOf(Uint8Array.from('Fähigkeiten;Größe', (letter) => letter.charCodeAt(0)))).toEqual(said);
  const wide = Uint16Array.from('\uFEFFFähigkeiten;Größe', (letter) => letter.charCodeAt(0));
  expect(await cellsOf(wide)).toEqual(said);
});

test('what is no spreadsheet, too large or too long is named so', async () => {
  expect(await cellsOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]))).toBe('unreadable');
  expect(await cellsOf('PK', new Uint8Array([3, 4, 0, 0]))).toBe('unreadable');
  expect(await cellsOf('')).toBe('unreadable');
  expect(await cellsOf(new Uint8Array(5 * 1024 * 1024))).toBe('too-large');
  expect(await cellsOf('email\n', 'a@x.org\n'.repeat(5001))).toBe('too-long');
});

test('a cell that a spreadsheet would take for a formula leaves as text', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx'];
  const lines = csvOf(formulas.map((name) => ({ Name: name }))).split('\r\n');
  expect(lines.slice(1).map((line) => line.replaceAll('"', ''))).toEqual(formulas.map((name) => `'${name}`));
});
