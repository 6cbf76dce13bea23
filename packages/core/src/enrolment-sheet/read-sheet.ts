import { message } from '../messages/index.ts';
import type { Role } from '../model/index.ts';
import { recogniseColumns } from './columns.ts';
import { readRow } from './read-row.ts';
import type { ReadSheet, SheetColumn, SheetField, SheetRow } from './types.ts';

type Asked = {
  /** Every line of the sheet, the headings first. */
  readonly cells: readonly (readonly string[])[];
  /** What people take part as whose row does not say; null when every row should. */
  readonly role: Role | null;
  /** Roles of the programme. */
  readonly offered: readonly Role[];
};

/**
 * A spreadsheet as people for a programme, one row each, with what is wrong in a row said in words. Empty lines are
 * passed over; the same person twice is wrong in every row but the first. O(cells).
 */
export const readSheet = ({ cells: [headers = [], ...lines], role, offered }: Asked): ReadSheet => {
  const columns = recogniseColumns(headers);
  if (!columns.some(({ field }) => field === 'mail')) {
    return { state: 'unreadable', reason: message('sheet.unreadable.mail') };
  }
  const filled = lines.map((line, index) => ({ line, number: index + 2 })).filter(({ line }) => line.some(isFilled));
  if (filled.length === 0) return { state: 'unreadable', reason: message('sheet.unreadable.empty') };
  const rows = filled.map(({ line, number }) => readRow(number, byField(columns, line), { role, offered }));
  return { state: 'read', columns, rows: withoutTwice(rows) };
};

const isFilled = (cell: string): boolean => cell.trim() !== '';

/** The cells of one line; those of columns that share a field, one under the other. */
const byField = (columns: readonly SheetColumn[], line: readonly string[]): ReadonlyMap<SheetField, string> => {
  const found = new Map<SheetField, string>();
  for (const [index, { field }] of columns.entries()) {
    const cell = line[index]?.trim() ?? '';
    if (field === null || cell === '') continue;
    const before = found.get(field);
    found.set(field, before === undefined ? cell : `${before}\n${cell}`);
  }
  return found;
};

const withoutTwice = (rows: readonly SheetRow[]): readonly SheetRow[] => {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const line = first.get(row.mail);
    if (row.mail === '' || line === undefined) {
      first.set(row.mail, row.line);
      return row;
    }
    return { ...row, problems: [...row.problems, message('sheet.problem.twice', { line })] };
  });
};
