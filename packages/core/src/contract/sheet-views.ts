import { z } from 'zod';
import { sheetFields } from '../enrolment-sheet/index.ts';
import { Message, PersonId, Profile, Role, RoleCapacity } from '../model/index.ts';

/** A coordinator's spreadsheet as its cells, the headings first. */
export const Sheet = z.object({
  cells: z
    .array(z.array(z.string().max(4000)).max(100))
    .min(1)
    .max(5001),
  /** What people take part as whose row does not say; null when every row should. */
  role: Role.nullable(),
});
export type Sheet = z.infer<typeof Sheet>;

/** One row of a sheet: what was understood, and what would become of it. */
export const ImportRow = z.object({
  /** Line of the sheet; the headings are line 1. */
  line: z.int(),
  /** The address as it stands in the sheet, in lower case. */
  mail: z.string(),
  person: z.object({ id: PersonId, name: z.string() }).nullable(),
  roles: z.array(RoleCapacity),
  profile: Profile,
  /** `own`: has joined, and what they said themselves stays. `wrong`: is left out, for `problems`. */
  outcome: z.enum(['new', 'updated', 'own', 'wrong']),
  problems: z.array(Message),
  notes: z.array(Message),
});
export type ImportRow = z.infer<typeof ImportRow>;

export const ImportPreview = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('read'),
    /** `field` is null for a column that is not used. */
    columns: z.array(z.object({ header: z.string(), field: z.enum(sheetFields).nullable() })),
    rows: z.array(ImportRow),
  }),
  z.object({ state: z.literal('unreadable'), reason: Message }),
]);
export type ImportPreview = z.infer<typeof ImportPreview>;
