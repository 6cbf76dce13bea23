/** What coordinators read while they decide on circles. */
export const circles = {
  'circle.change': 'Change the circle of {names}',
  'circle.change.who': 'Who?',
  'circle.change.how': 'What about {name}?',
  'circle.act.together': 'Sits with',
  'circle.act.apart': 'Never sits with',
  'circle.act.move': 'Moves to the circle of',
  'circle.act.leaveOut': 'Is left out of this run',
  'circle.who.here': 'In this circle',
  'circle.who.elsewhere': 'In other circles, or in none',
  'circle.cost.together': 'If {first} sits with {second}: {cost}.',
  'circle.cost.apart': 'If {first} never sits with {second}: {cost}.',
  'circle.cost.move': 'If {first} moves to the circle of {second}: {cost}.',
  'circle.cost.leaveOut': 'Without {first}: {cost}.',
  'circle.bound':
    'Circles are searched, since nobody can try them all: these would have {points, number} points, and no circles of these sizes have more than {most, number}.',
  'circle.brings.title': 'What each brings',
  'circle.brings': '{points, plural, one {one point} other {# points}}',
  'circle.elsewhere':
    'Best other circle: with {others}{instead, select, none {} other {, and {instead} comes here}}: {points, plural, =0 {as many points in total} one {{signed} point in total} other {{signed} points in total}}.',
  'circle.elsewhere.none': 'No other circle could take {name}.',
  'circle.elsewhere.see': 'See what changes',
  'circle.elsewhere.see.name': 'See what changes if {name} moves',
  'circle.brings.about':
    'Half of what each two in the circle have for each other, and an equal part of the time all share. It adds up to the points of the circle.',
} as const;
