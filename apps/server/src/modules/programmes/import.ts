import type { Caller } from '@tandem/core/access';
import type { ImportPreview, ImportRow, Sheet } from '@tandem/core/contract';
import { readSheet } from '@tandem/core/enrolment-sheet';
import { message } from '@tandem/core/messages';
import type { PersonId, Programme, ProgrammeId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present, requireCoordinator } from '../../identity/require.ts';
import { listParticipants, saveInvited } from '../../store/participants.ts';
import { findProgramme, lockProgramme } from '../../store/programmes.ts';
import { peopleById } from '../people/directory.ts';
import { requireEnrolling } from './enrolment.ts';
import { invitedFrom, judgeRows, refused } from './import-rows.ts';

/** What a spreadsheet would add to a programme, row by row; nothing is kept. */
export const previewImport = async (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  sheet: Sheet,
): Promise<ImportPreview> => {
  requireCoordinator(caller);
  const { programme, participants } = await deps.store.inTenant(caller.tenantId, async (tx) => ({
    programme: enrolling(await findProgramme(tx, programmeId)),
    participants: await listParticipants(tx, programmeId),
  }));
  const read = readSheet({ ...sheet, offered: programme.roles });
  if (read.state === 'unreadable') return read;
  const found = await deps.microsoft(caller.tenantId).directory.find(read.rows.map(({ mail }) => mail));
  return { state: 'read', columns: [...read.columns], rows: judgeRows(read.rows, found, participants) };
};

/** Keeps every row with nothing wrong in it, and says what became of each. */
export const importPeople = async (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  sheet: Sheet,
): Promise<ImportPreview> => {
  const preview = await previewImport(deps, caller, programmeId, sheet);
  if (preview.state === 'unreadable') return preview;
  const wanted = preview.rows.flatMap((row) => (isTaken(row) && row.person !== null ? [row.person.id] : []));
  const people = await peopleById(deps, caller.tenantId, wanted);
  const rows = preview.rows.map((row) => (isTaken(row) ? withMailbox(row, people) : row));
  await deps.store.inTenant(caller.tenantId, async (tx) => {
    enrolling(await lockProgramme(tx, programmeId));
    const standing = await listParticipants(tx, programmeId);
    const invitation = { programmeId, invitedBy: caller.personId, joinedAt: deps.clock() };
    await saveInvited(tx, invitedFrom(rows.filter(isTaken), standing, invitation));
  });
  return { ...preview, rows };
};

const enrolling = (programme: Programme | null): Programme => {
  const found = present(programme);
  requireEnrolling(found);
  return found;
};

const isTaken = ({ outcome }: ImportRow): boolean => outcome === 'new' || outcome === 'updated';

/** Somebody without a mailbox has no calendar to put a check-in into. */
const withMailbox = (row: ImportRow, people: ReadonlyMap<PersonId, unknown>): ImportRow =>
  row.person !== null && people.has(row.person.id)
    ? row
    : refused(row, message('sheet.problem.mailbox', { name: row.person?.name ?? row.mail }));
