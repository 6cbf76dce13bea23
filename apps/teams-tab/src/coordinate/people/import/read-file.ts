import Papa from 'papaparse';

/** A file as cells, or why there are none. */
export type ReadFile =
  { readonly state: 'read'; readonly cells: string[][] } | { readonly state: 'too-large' | 'too-long' | 'unreadable' };

/** As much as the server takes, less what JSON adds. */
const mostBytes = 4 * 1024 * 1024;
const mostRows = 5000;

/** Reads a spreadsheet that somebody chose: CSV with any usual separator and encoding, or the first sheet of an .xlsx. */
export const readFile = async (file: File): Promise<ReadFile> => {
  if (file.size > mostBytes) return { state: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const cells = isZip(bytes) ? await fromExcel(file) : fromText(bytes);
  if (cells === null || cells.length === 0) return { state: 'unreadable' };
  return cells.length > mostRows + 1 ? { state: 'too-long' } : { state: 'read', cells };
};

/** An .xlsx is a zip archive, whatever its name: `PK`. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The library comes only when somebody chooses such a file. */
const fromExcel = async (file: File): Promise<string[][] | null> => {
  const { readSheet } = await import('read-excel-file/universal');
  const rows = await readSheet(file).catch(() => null);
  return rows?.map((row) => row.map(written)) ?? null;
};

const written = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 'yyyy-mm-dd'.length);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
};

const fromText = (bytes: Uint8Array): string[][] | null => {
  const text = decoded(bytes);
  // Text has no zero: this is some other kind of file.
  if (text.includes('\0')) return null;
  return Papa.parse<string[]>(text.trimEnd(), { delimitersToGuess: [',', ';', '\t', '|'] }).data;
};

/** UTF-8 or UTF-16 as its first bytes say, else UTF-8, else what Excel on Windows writes in western Europe. */
const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
