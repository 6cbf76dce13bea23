/** What keeps two people apart, one sentence for each rule of matching. */
export const pairing = {
  'pairing.block.self': 'Nobody is paired with themselves.',
  'pairing.block.repeat': '{first} and {second} were a pair in an earlier round.',
  'pairing.block.forbidden': 'A coordinator set {first} and {second} apart.',
  'pairing.block.reportingLine': '{first} and {second} stand in one reporting line.',
  'pairing.block.sameDepartment': '{first} and {second} work in the same department.',
  'pairing.block.sameTeam': '{first} and {second} have the same manager.',
  'pairing.block.private': '{first} and {second} are not proposed to each other.',
  'pairing.block.commonLanguage': '{first} and {second} named no common language.',
  'pairing.block.zoneGap': 'The clocks of {first} and {second} are too far apart.',
  'pairing.block.sharedHours': '{first} and {second} share too little free time.',
  'pairing.pins.many':
    '{names} would all be pinned together, and a circle has six people at most. Take one of these pins back first.',
  'pairing.pins.time': '{names} would all be pinned together, and all together they share too little free time.',
  'pairing.pins.apart': '{names} would all be pinned together.',
  'pairing.block.absent': 'One of the two takes no part in this run.',
  'pairing.block.noPlace': '{first} and {second} do not look for each other’s role.',
} as const;
