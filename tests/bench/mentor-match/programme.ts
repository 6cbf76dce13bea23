import { readSheet, type SheetRow } from '@tandem/core/enrolment-sheet';
import type { Candidate, MatchingInput } from '@tandem/core/matching';
import { PersonId, Term, Weights, type Role } from '@tandem/core/model';
import { stepsOf, type Sheet, type Sheets } from './sheets.ts';

/** Years in a leading role that a grade stands for, so that a mentor two to six grades up is ahead as programmes ask. */
const yearsAGrade = 2;

/** What these sheets know about people: professions, grades and organisations. */
const none = Object.fromEntries(Term.options.map((term) => [term, 0]));

/** Both sheets through the reader that coordinators use, as a programme of mentors and mentees without calendars. */
export const programmeOf = ({ mentors, mentees }: Sheets): MatchingInput => {
  const people = [...candidatesOf(mentors, 'mentor', 0), ...candidatesOf(mentees, 'mentee', 1)];
  const now = Date.UTC(2026, 0, 5);
  return {
    people,
    rules: {
      reportingLevels: 2,
      sameDepartment: true,
      sameTeam: true,
      sharedHours: 0,
      zoneGapHours: 24,
      commonLanguage: false,
      repeatAfterMonths: null,
    },
    weights: Weights.parse({ ...none, skills: 50, experience: 30, distance: 20 }),
    window: { from: now, to: now + 14 * 24 * 3_600_000 },
    now,
    earlier: [],
  };
};

const candidatesOf = (cells: Sheet, role: Role, sheet: number): readonly Candidate[] => {
  const read = readSheet({ cells, role, offered: ['mentor', 'mentee'] });
  if (read.state === 'unreadable') throw new Error(`The sheet of ${role}s cannot be read: ${read.reason.key}.`);
  const [headings = []] = cells;
  const cellOf = (row: SheetRow, heading: string) => cells[row.line - 1]?.[headings.indexOf(heading)] ?? '';
  return read.rows
    .filter(({ problems }) => problems.length === 0)
    .map((row): Candidate => ({
      person: {
        id: PersonId.parse(`00000000-0000-4000-8000-${sheet}${String(row.line).padStart(11, '0')}`),
        name: row.mail,
        givenName: row.mail,
        mail: row.mail,
        jobTitle: cellOf(row, 'job title'),
        department: cellOf(row, 'organisation'),
        place: null,
        zone: 'Etc/UTC',
        managers: [],
      },
      roles: row.roles,
      profile: { ...row.profile, experience: yearsAGrade * stepsOf(cellOf(row, 'grade')) },
      availability: { state: 'unreadable', code: 'noCalendar' },
    }));
};
