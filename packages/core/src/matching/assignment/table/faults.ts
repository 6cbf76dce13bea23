import type { Table, TableAssignment } from './table.ts';

/**
 * Proves an assignment of a table the cheapest, or says what is wrong, without knowing how it was found: prices that no
 * cell falls below are a bound for every assignment, and chosen cells that cost just their prices reach it. O(cells).
 */
export const tableFaults = (
  { size, costs }: Table,
  { columns, cost, rowPrices, columnPrices }: TableAssignment,
): readonly string[] => {
  const faults: string[] = [];
  if (new Set(columns).size !== size || columns.some((column) => column < 0)) faults.push('a column is taken twice');
  let paid = 0;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const each = costs[row * size + column] ?? 0;
      const beyond = each - (rowPrices[row] ?? 0) - (columnPrices[column] ?? 0);
      if (beyond < 0) faults.push(`row ${row}, column ${column} costs ${-beyond} less than its prices`);
      if (columns[row] !== column) continue;
      paid += each;
      if (beyond > 0) faults.push(`row ${row}, column ${column} is chosen and costs ${beyond} more than its prices`);
    }
  if (paid !== cost) faults.push(`the cells cost ${paid}, not ${cost}`);
  return faults;
};
