/** Sentences of matching: reasons for a pair, reasons for none, and what would help. */
export const matching = {
  'matching.skills.one': '{mentor} offers {skill}, which {mentee} wants.',
  'matching.skills.two': '{mentor} offers {skill} and {second}, which {mentee} wants.',
  'matching.skills.more':
    '{mentor} offers {skill}, {second} and {more, plural, one {one more skill} other {# more skills}} that {mentee} wants.',
  'matching.skills.both': '{mentor} offers {skill}, which {mentee} wants; {mentee} offers {returned} in return.',
  'matching.skills.returned': '{mentee} offers {returned}, which {mentor} wants.',
  'matching.skills.none': 'No skill that {mentee} wants is one that {mentor} offers.',
  'matching.goals.met': 'What {mentor} offers serves {mentee}’s goal “{goal}”.',
  'matching.goals.shared': 'Both wrote the goal “{goal}”.',
  'matching.goals.none': 'No goal of {mentee} speaks of a skill that {mentor} offers.',
  'matching.interests.one': 'Both like {interest}.',
  'matching.interests.several':
    'Both like {interest} and {second}{more, plural, =0 {} one {, and share one more interest} other {, and share # more interests}}.',
  'matching.interests.none': '{mentor} and {mentee} named no interest in common.',
  'matching.time.shared':
    '{mentor} and {mentee} share {hours, plural, =0 {no free working hours} one {one free working hour a week} other {# free working hours a week}}.',
  'matching.time.unknown': 'A calendar is not readable, so shared free time is not known.',
  'matching.distance.both': '{mentor} and {mentee} work in different departments, under different managers.',
  'matching.distance.department': '{mentor} and {mentee} work in different departments.',
  'matching.distance.managers': '{mentor} and {mentee} have different managers.',
  'matching.distance.none': '{mentor} and {mentee} work close to each other.',
  'matching.experience.ahead':
    '{mentor} has {years, plural, one {one more year} other {# more years}} in a leading role than {mentee}.',
  'matching.experience.none': '{mentor} has no more years in a leading role than {mentee}.',
  'matching.experience.unknown': 'Years in a leading role are not given by both.',

  'matching.peers.skills.both': '{one} offers {skill}, which {other} wants; {other} offers {returned} in return.',
  'matching.peers.skills.oneWay': '{one} offers {skill}, which {other} wants; {other} offers nothing that {one} wants.',
  'matching.peers.skills.none': 'Neither {one} nor {other} offers a skill that the other wants.',
  'matching.peers.goals.both':
    'What {one} offers serves {other}’s goal “{goal}”; what {other} offers serves {one}’s goal “{returned}”.',
  'matching.peers.goals.oneWay': 'What {one} offers serves {other}’s goal “{goal}”.',
  'matching.peers.goals.none': 'No goal of {one} or {other} speaks of a skill that the other offers.',
  'matching.peers.interests.none': '{one} and {other} named no interest in common.',
  'matching.peers.time.shared':
    '{one} and {other} share {hours, plural, =0 {no free working hours} one {one free working hour a week} other {# free working hours a week}}.',
  'matching.peers.distance.both': '{one} and {other} work in different departments, under different managers.',
  'matching.peers.distance.department': '{one} and {other} work in different departments.',
  'matching.peers.distance.managers': '{one} and {other} have different managers.',
  'matching.peers.distance.none': '{one} and {other} work close to each other.',
  'matching.peers.experience.close': '{one} and {other} have about as many years in a leading role.',
  'matching.peers.experience.apart': '{one} and {other} are {years} years in a leading role apart.',

  'matching.note.calendar': '{name}’s calendar is not readable: shared time could not be checked.',
  'matching.note.languages': '{name} named no language: a common one could not be checked.',
  'matching.note.fewHours':
    'They share {hours, plural, one {one free hour} other {# free hours}} a week, which is little.',
  'matching.note.pinned': 'Pinned by a coordinator.',

  'matching.unmatched.nobody': 'Nobody takes part on the other side yet.',
  'matching.unmatched.emptyProfile':
    '{name}’s profile is empty, and whoever says nothing comes last when places are given.',
  'matching.unmatched.noOffer':
    'Wants {skill}{more, plural, =0 {} other { and # more}}; nobody who could be paired offers that.',
  'matching.unmatched.full': 'Everybody who could be paired with {name} has all places taken.',
  'matching.unmatched.offersTaken':
    '{count, plural, one {The only one who offers {skill} has} other {All # who offer {skill} have}} all places taken.',
  'matching.unmatched.floor':
    'No pair for {name} reaches the least score of {points, plural, one {one point} other {# points}}.',
  'matching.unmatched.notAmong': 'Partners were found without you this time. Your coordinator can tell you more.',
  'matching.unmatched.spare': 'Fewer people looked for a mentor than there were places.',
  'matching.unmatched.noPoints': 'No pair for {name} would get a single point.',
  'matching.unmatched.peers.alone': 'Nobody else takes part as a peer yet.',
  'matching.unmatched.peers.odd': 'There is an odd number of places, so one person stays over.',
  'matching.unmatched.peers.noDemand':
    'Offers {skill}{more, plural, =0 {} other { and # more}}; nobody who could be paired wants that.',
  'matching.unmatched.repeat':
    'Was already paired with {count, plural, one {the only person} other {all # people}} who could take {name}.',
  'matching.unmatched.forbidden':
    'A coordinator ruled out {count, plural, one {the only person} other {all # people}} who could take {name}.',
  'matching.unmatched.reportingLine': 'The reporting line rules out {count} of {total} people.',
  'matching.unmatched.sameDepartment': 'The same department rules out {count} of {total} people.',
  'matching.unmatched.sameTeam': 'The same team rules out {count} of {total} people.',
  'matching.unmatched.private': 'No pair with {name} could be proposed in this round.',
  'matching.unmatched.commonLanguage': 'No common language with {count} of {total} people.',
  'matching.unmatched.zoneGap': 'Clocks are too far apart for {count} of {total} people.',
  'matching.unmatched.sharedHours': 'Too little shared free time with {count} of {total} people.',
  'matching.unmatched.self': '{name} is the only one on the other side.',

  'matching.help.fillProfile': 'Add skills, goals and interests to the profile.',
  'matching.help.invite': 'Invite more people to join on the other side.',
  'matching.help.invitePeers': 'Invite more people to join as peers.',
  'matching.help.onePeer': 'One more peer would do.',
  'matching.help.place':
    'One more place with {other} would add {points, plural, one {one point} other {# points}} at least.',
  'matching.help.reportingLine': 'Fewer levels in the reporting line rule would allow {other}: {points} points.',
  'matching.help.sameDepartment': 'Allowing pairs inside a department would allow {other}: {points} points.',
  'matching.help.sameTeam': 'Allowing pairs inside a team would allow {other}: {points} points.',
  'matching.help.commonLanguage': 'Without the common language rule {other} would be possible: {points} points.',
  'matching.help.zoneGap': 'A time difference of {hours} hours would allow {other}: {points} points.',
  'matching.help.sharedHours': 'A least shared time of {hours} hours a week would allow {other}: {points} points.',
  'matching.help.repeat': 'Another round with {other}: {points} points.',
  'matching.help.forbidden': 'Allowing {other} again: {points} points.',
  'matching.help.floor': 'A least score of {points} would allow {other}.',
} as const;
