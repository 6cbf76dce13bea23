import Papa from 'papaparse';

/**
 * Hands a table to the browser as a file. Cells that a spreadsheet would take for a formula are written as text
 * (OWASP, "CSV injection"); the mark at the front tells Excel that it is UTF-8.
 */
export const saveCsv = (name: string, rows: readonly Readonly<Record<string, string | number>>[]): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\uFEFF${csvOf(rows)}`], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
};

export const csvOf = (rows: readonly Readonly<Record<string, string | number>>[]): string =>
  Papa.unparse([...rows], { escapeFormulae: true });
