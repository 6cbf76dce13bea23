export { readSheet } from './read-sheet.ts';
export { sheetFields, type ReadSheet, type SheetColumn, type SheetField, type SheetRow } from './types.ts';
