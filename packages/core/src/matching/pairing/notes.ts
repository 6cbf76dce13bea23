import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';
import type { Pool } from '../pool/pool.ts';
import { wholeTenths } from '../score/time.ts';

/** Shared free hours a week below which a coordinator should know, whatever the rule allows. */
const fewHours = 2;

/** What a coordinator should know about a pair or a circle: what could not be checked, and strained time. */
export const notesOf = (
  { input: { rules } }: Pool,
  people: readonly Entrant[],
  hours: number | null,
  pinned: boolean,
): readonly Message[] => [
  ...(pinned ? [message('matching.note.pinned')] : []),
  ...people
    .filter(({ free }) => free === null)
    .map(({ candidate }) => message('matching.note.calendar', { name: candidate.person.givenName })),
  ...people
    .filter(({ languages }) => rules.commonLanguage && languages.length === 0)
    .map(({ candidate }) => message('matching.note.languages', { name: candidate.person.givenName })),
  ...(hours !== null && hours < fewHours ? [message('matching.note.fewHours', { hours: wholeTenths(hours) })] : []),
];
