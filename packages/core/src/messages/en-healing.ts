/** Sentences of healing: what came up, what happened to the date, and the rules. `who` is `you` for the reader. */
const whose = '{who, select, you {your calendar} several {more than one calendar} other {{name}’s calendar}}';
const because =
  '{cause, select,' +
  ' declined {{who, select, you {You declined} several {More than one of you declined} other {{name} declined}} {beforeAt}}' +
  ' away {{who, select, you {You are} several {More than one of you is} other {{name} is}} away on {beforeAt}}' +
  ` other {{beforeAt} clashes in ${whose}}}`;

export const healing = {
  'healing.moved': `${because}; this check-in moves to {movedAt}.`,
  'healing.skipped': `${because}, and nothing is free within {days, plural, one {a day} other {# days}}, so it is left out.`,
  'healing.asked.people': `${because}. Nothing moves by itself here: move it in Outlook, or leave it.`,
  'healing.asked.moves': `${because}. {moves, plural, =0 {No date moves} one {One date of this month has moved} other {# dates of this month have moved}} by itself already: move this one in Outlook, or leave it.`,
  'healing.asked.unreadable': `${because}. Not every calendar can be read: move it in Outlook, or leave it.`,
  'healing.asked.series':
    '{who, select, you {You} other {{name}}} declined most of the check-ins to come: choose another time for all of them.',
  'healing.followed': 'Moved in Outlook; it was on {beforeAt}.',
  'healing.chosen': '{who, select, you {You} other {{name}}} moved this check-in from {beforeAt} to {movedAt}.',
  'healing.dropped': 'Taken out of Outlook; it was on {beforeAt}.',
  'healing.undone': '{who, select, you {You} other {{name}}} took the change back; it is on {movedAt} again.',
  'healing.asked.full':
    '{who, select, you {Your calendar was} several {Your calendars were} other {{name}’s calendar was}} full around three check-ins in a row: choose another time for those to come.',
  'healing.left':
    '{name} is not in your organisation any more, so this and all later check-ins are cancelled. Ask your coordinator for another partner.',
  'healing.left.owner':
    '{name} is not in your organisation any more, so this and all later check-ins do not take place. Take them out of your calendar, and ask your coordinator for another partner.',
  'healing.left.circle':
    '{name} is not in your organisation any more. Your circle goes on with the {count} of you, at the same times.',
  'healing.left.circle.owner':
    '{name} is not in your organisation any more, and your check-ins stood in their calendar: take them out of yours, and choose a new time. Your circle goes on with the {count} of you.',
  'healing.kept.over': 'It has begun, is over or does not take place.',
  'healing.kept.hand': 'You chose this time yourselves.',
  'healing.kept.asked': 'You have been asked already.',
  'healing.kept.most': 'More than half of the circle can meet.',
  'healing.kept.same': 'Nothing has changed.',
  'healing.rule.decides.tandem':
    'When one of a pair, or half of a circle, declines or has a new appointment then, Tandem moves that one date and tells everyone. One press takes it back.',
  'healing.rule.decides.people':
    'When one of a pair, or half of a circle, declines or has a new appointment then, Tandem tells everyone. Nothing moves by itself.',
  'healing.rule.within':
    'It goes to a time that is free for everyone, {days, plural, =0 {on the same day} one {at most a day away} other {at most # days away}} and at least {hours, plural, one {an hour} other {# hours}} ahead{short, plural, =0 {} other {, or # if it falls through later than that}}; if there is none, that date is left out.',
  'healing.rule.most':
    '{count, plural, =0 {No date moves by itself} one {At most one date a month moves by itself} other {At most # dates a month move by themselves}}; after that you are asked.',
  'healing.rule.quiet': 'Never between {from} and {until} on anybody’s clock.',
  'healing.rule.outlook': 'What you change in Outlook yourselves always stands.',
} as const;
