/** What coordinators read when people joined, left or changed their mind while a draft is on the board. */
export const arrivals = {
  'since.joined':
    '{count, plural, offset:1 =1 {{first}} =2 {{first} and {second}} other {{first} and # others}} joined since these {kind, select, circles {circles} both {pairs and circles} other {pairs}} were found.',
  'since.open': 'People can join until you publish. Who does is named on this board, and nothing changes by itself.',
  'since.left':
    '{names} {count, plural, one {has} other {have}} left since these {kind, select, circles {circles} both {pairs and circles} other {pairs}} were found.{paired, select, yes { Leave out who has left before you publish.} other {}}',
  'since.left.try': 'What if: without {names}',
  'since.changed':
    '{count, plural, one {One person has} other {# people have}} changed what they said since these {kind, select, circles {circles} both {pairs and circles} other {pairs}} were found. Find {kind, select, circles {circles} both {pairs and circles} other {pairs}} again to take it into account.',
  'panel.joined.title': 'Who joined since',
  'panel.joined.about':
    'You see what it would change before it is done. The calendars of those who are added are read now, as free or busy, nothing else.',
  'joined.who': 'Who is added?',
  'joined.all': 'Show all {count}',
  'joined.what': 'With {names}',
  'joined.what.many': 'With all {count} of them',
  'joined.open': '{names} {count, plural, one {stays} other {stay}} open for now.',
  'joined.open.many': '{count} of them stay open for now.',
  'decisions.added': 'With {name}',
  'decisions.made.add.me': 'Joined since; added by you.',
  'decisions.made.add.other': 'Joined since; added by {name}.',
  'undo.add': 'Undo adding',
} as const;
