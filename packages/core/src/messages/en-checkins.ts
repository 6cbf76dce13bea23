/** Sentences of check-ins: agenda points, where they come from, health, and what stands in the calendar and the feed. `who` is `you` for the reader (see `forReader`). */
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
  'health.left': '{name} is not in the organisation any more: those who stay need another partner.',
  'health.over': 'No check-in is left.',

  'outcome.held.said': 'Held, because that was said of it afterwards.',
  'outcome.missed.said': 'Missed, because that was said of it afterwards.',
  'outcome.missed.declined':
    'Missed, because by its end {who, select, you {you} several {more than one of you} other {{name}}} had declined it in Outlook. What you say of it counts more.',
  'outcome.unknown.said': 'What was said of it does not settle whether you met, so it is not known.',
  'outcome.unknown.accepted':
    'Everyone had accepted it in Outlook, and nobody said whether you met, so it is not known. An accepted invitation proves nothing.',
  'outcome.unknown.nobody': 'Nobody said whether you met, so it is not known.',

  'invitation.subject': 'Tandem check-in: {names}',
  'invitation.about': 'A check-in of {names} in the programme “{programme}”.',
  'invitation.agenda': 'The agenda is in Tandem, in Teams and beside this appointment in Outlook.',
  'invitation.open': 'Open your check-ins in Tandem',
  'cancelled.rebooked': 'Your check-ins move to another time.',
  'cancelled.closed': 'The mentoring programme has ended.',
  'cancelled.left': '{name} is not in your organisation any more.',
  'cancelled.skipped': 'This check-in does not take place.',
  'cancelled.orphan': 'These check-ins do not take place any more.',
  'notice.pairPublished.title': 'You and {partner} are a pair in {programme}',
  'notice.pairPublished': 'See why you two, and when you meet.',
  'notice.circlePublished': 'See why this circle, and when you meet.',
  'notice.seriesBooked': 'The first one is on {firstAt}.',
  'notice.checkInMoved':
    '{count, plural, one {It was on {beforeAt}.} other {# check-ins have another time now; this is the first of them.}}',
  'notice.pulseAsked':
    'Two presses. {count, plural, one {{name} does not see} other {The others do not see}} what you say.',
  'waits.you.booking':
    'Your organisation lets you book this yourself. The dates are kept for {others, plural, one {both} other {all}} of you.',
  'waits.others.booking':
    '{others, plural, one {{name} is} other {One of the others is}} booking these dates: your organisation lets people do this themselves. They are kept for {others, plural, one {both} other {all}} of you.',
  'waits.you.changes': 'Outlook has other dates still: your organisation lets you change them yourself.',
  'waits.others.changes':
    'Outlook has other dates still: {others, plural, one {{name}} other {one of the others}} can change them, with a press here.',
  'about.contact': 'Ask {name}{mail, select, none {} other {, {mail}}}.',
  'about.contact.none': 'Ask the administrators of Microsoft 365 in your organisation; they gave Tandem its access.',
} as const;
