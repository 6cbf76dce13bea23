import type { Message, Profile, RoleCapacity } from '../model/index.ts';

/** What a column of a coordinator's spreadsheet says about people. */
export const sheetFields = [
  'mail',
  'role',
  'both',
  'capacity',
  'inAll',
  'offers',
  'wants',
  'subject',
  'goals',
  'interests',
  'languages',
  'experience',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** A column by its heading; null where Tandem does not use it. */
export type SheetColumn = { readonly header: string; readonly field: SheetField | null };

/** One row as far as it was understood; with problems it is not taken. */
export type SheetRow = {
  /** Line of the sheet; the headings are line 1. */
  readonly line: number;
  /** The person's address in lower case; empty where the row names nobody. */
  readonly mail: string;
  readonly roles: readonly RoleCapacity[];
  readonly profile: Profile;
  /** What stands in the way of taking it. */
  readonly problems: readonly Message[];
  /** What was filled in because the row does not say. */
  readonly notes: readonly Message[];
};

export type ReadSheet =
  | { readonly state: 'read'; readonly columns: readonly SheetColumn[]; readonly rows: readonly SheetRow[] }
  | { readonly state: 'unreadable'; readonly reason: Message };

/** A cell as it was understood. */
export type Reading<Value> = {
  readonly value: Value;
  readonly problems: readonly Message[];
  readonly notes: readonly Message[];
};
