/** Sentences of check-ins: agenda points, where they come from, notices. `who` is `you` for the reader (see `forReader`). */
const whose = '{who, select, you {Your} other {{name}’s}}';

export const checkins = {
  'agenda.opening': 'Opening',
  'agenda.opening.first': 'Who are you, and what brings you here?',
  'agenda.opening.title': 'What has happened since last time?',
  'agenda.goal': `${whose} goal`,
  'agenda.goal.none': 'What {who, select, you {you want} other {{name} wants}} to be able to do',
  'agenda.added': 'Added by {who, select, you {you} other {{name}}}',
  'agenda.closing': 'Closing',
  'agenda.closing.title': 'What each of us tries next',
  'health.quiet': 'Nobody has said how the last {count, plural, one {check-in} other {# check-ins}} went.',
  'health.missed': 'The last {count, plural, one {check-in was} other {# check-ins were}} missed.',
  'health.often': '{missed} of {count} check-ins were missed.',
  'health.stuck': 'The series is not in Outlook: somebody has to act.',
  'health.none': 'No series is planned.',
  'health.over': 'No check-in is left.',
} as const;
