/**
 * Sentences of planning a series: clashes, moves, clock changes, comfort. `who` is `you` for the person named by
 * `person` (see `forReader`). `{theirAt}` and `{theirOtherAt}` are said on the clock of `theirZone`.
 */
const date = '{originallyAt, date, long}';
const clashes =
  '{who, select, you {clashes in your calendar} several {clashes in more than one calendar} other {clashes in {name}’s calendar}}';
const away = '{who, select, you {You are} several {More than one of you is} other {{name} is}} away on';
const hours =
  '{who, select, you {outside your working hours} several {outside working hours} other {outside {name}’s working hours}}';
const skipped = 'and nothing is free within {days, plural, one {a day} other {# days}}, so it is skipped.';
const dates = '{all, select, yes {All {skipped} dates} other {{skipped} of {dates} dates}}';
const noneNear =
  'and nothing is free within {days, plural, one {a day} other {# days}} of them, so {all, select, yes {none would take place} other {they are skipped}}.';

export const scheduling = {
  'slot.date.moved.away': `${away} ${date}; that one moves to {movedAt}.`,
  'slot.date.moved.busy': `${date} ${clashes}; that one moves to {movedAt}.`,
  'slot.date.moved.hours': `${date} falls ${hours}; that one moves to {movedAt}.`,
  'slot.date.moved.soon': `${date} is too soon; that one moves to {movedAt}.`,
  'slot.date.moved.taken': `${date} is taken by another check-in; that one moves to {movedAt}.`,
  'slot.date.skipped.away': `${away} ${date}, ${skipped}`,
  'slot.date.skipped.busy': `${date} ${clashes}, ${skipped}`,
  'slot.date.skipped.hours': `${date} falls ${hours}, ${skipped}`,
  'slot.date.skipped.soon': `${date} is too soon, ${skipped}`,
  'slot.date.skipped.taken': `${date} is taken by another check-in, ${skipped}`,
  'slot.dates.skipped.away': `${away} {all, select, yes {all {skipped} dates} other {{skipped} of {dates} dates}}, ${noneNear}`,
  'slot.dates.skipped.busy': `${dates} {who, select, you {clash in your calendar} several {clash in more than one calendar} other {clash in {name}’s calendar}}, ${noneNear}`,
  'slot.dates.skipped.hours': `${dates} fall ${hours}, ${noneNear}`,
  'slot.dates.skipped.soon': `${dates} are too soon, ${noneNear}`,
  'slot.dates.skipped.taken': `${dates} are taken by other check-ins, ${noneNear}`,
  'slot.date.tentative': `${date} is held tentatively in {who, select, you {your calendar} several {more than one calendar} other {{name}’s calendar}}.`,
  'slot.date.unknown': `${date} is not checked: {who, select, you {your calendar} other {{name}’s calendar}} cannot be read.`,
  'slot.in-turn.shared': 'In turn, so that the early or late hour is shared',
  'slot.inside': '{count, plural, =2 {Inside both working days} other {Inside everyone’s working day}}',
  'slot.first': 'First thing in {who, select, you {your} other {{name}’s}} day',
  'slot.last': 'Near the end of {who, select, you {your} other {{name}’s}} day',
  'slot.lunch': 'Over {who, select, you {your} other {{name}’s}} lunch',
  'slot.earlier': 'Earlier in the day than {who, select, you {you like} other {{name} likes}}',
  'slot.later': 'Later in the day than {who, select, you {you like} other {{name} likes}}',
  'slot.before': 'Before {who, select, you {your} other {{name}’s}} working day begins',
  'slot.after': 'After {who, select, you {your} other {{name}’s}} working day',
  'slot.clocks':
    'Clocks change in {place} on {changesAt, date, long}; from {fromAt, date, long} it is {theirAt} for {who, select, you {you} other {{name}}}.',
  'slot.clocks.in-turn':
    'Clocks change in {place} on {changesAt, date, long}; from {fromAt, date, long} it is {theirAt} and {theirOtherAt} in turn for {who, select, you {you} other {{name}}}.',
  'limits.people': 'A series is for two to six people; this one has {count}.',
  'limits.twice': 'Somebody is named twice in this series.',
  'limits.zone': 'Nothing is known of the time zone “{zone}”. Choose another one in Outlook’s settings.',
  'limits.long':
    '{count, plural, other {# dates}} at this rhythm take {weeks} weeks; a series may take {most}. Ask for fewer dates or a shorter rhythm.',
  'limits.unreadable':
    '{why, select, zone {Nobody knows the time zone of {who, select, you {your calendar} other {{name}’s calendar}}} other {{who, select, you {Your calendar} other {{name}’s calendar}} cannot be read}}, so these times are checked for the others only.{why, select, zone { Outlook’s settings have a list to choose another one from.} other {}}',
  'limits.unreadable.all': 'No calendar can be read, so no time can be offered.',
  'limits.days': 'No weekday is a working day for everyone.',
  'limits.days-off': 'On every working day that all have in common, somebody wants no check-ins.',
  'limits.hours': 'The working hours lie too far apart: no hour is within three hours of everyone’s working day.',
  'limits.outside': 'No hour lies inside everyone’s working day.',
  'limits.full': 'The calendars are full: no hour is free on at least half of the dates.',
  'limits.best': 'The best hour is free on {free} of {count} dates.',
  'opinion.same': 'Outlook’s own search begins with {suggestedAt} too.',
  'opinion.other':
    'Outlook’s own search, which looks at one meeting only, begins with {suggestedAt}: of the whole series, {free} of {count} dates are free at that hour.',
  'plan.unreadable':
    '{why, select, zone {Nobody knows the time zone of {who, select, you {your calendar} other {{name}’s calendar}}. Outlook’s settings have a list to choose another one from.} other {{who, select, you {Your calendar} other {{name}’s calendar}} is not readable.}}',
  'plan.left': 'When you meet is left to you.',
  'plan.taken': 'Every hour that would fit is taken by other check-ins of {who, select, you {yours} other {{name}}}.',
} as const;
