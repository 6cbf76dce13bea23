/**
 * The sentences of matching as one of the two reads them: `.first` and `.second` for the one whom `firstId` or
 * `secondId` names, `.you` where both read the same, or where the sentence is about the reader alone (see `forReader`).
 */
const hours =
  '{hours, plural, =0 {no free working hours} one {one free working hour a week} other {# free working hours a week}}';
const moreSkills = '{more, plural, one {one more skill} other {# more skills}}';
const moreYears = '{years, plural, one {one more year} other {# more years}}';
const shared = {
  interests:
    'You both like {interest} and {second}{more, plural, =0 {} one {, and share one more interest} other {, and share # more interests}}.',
  time: `The two of you share ${hours}.`,
  both: 'You work in different departments, under different managers.',
  department: 'You work in different departments.',
  managers: 'You have different managers.',
  close: 'You work close to each other.',
};

export const matchingForYou = {
  'matching.skills.one.first': 'You offer {skill}, which {mentee} wants.',
  'matching.skills.one.second': '{mentor} offers {skill}, which you want.',
  'matching.skills.two.first': 'You offer {skill} and {second}, which {mentee} wants.',
  'matching.skills.two.second': '{mentor} offers {skill} and {second}, which you want.',
  'matching.skills.more.first': `You offer {skill}, {second} and ${moreSkills} that {mentee} wants.`,
  'matching.skills.more.second': `{mentor} offers {skill}, {second} and ${moreSkills} that you want.`,
  'matching.skills.both.first': 'You offer {skill}, which {mentee} wants; {mentee} offers {returned} in return.',
  'matching.skills.both.second': '{mentor} offers {skill}, which you want; you offer {returned} in return.',
  'matching.skills.returned.first': '{mentee} offers {returned}, which you want.',
  'matching.skills.returned.second': 'You offer {returned}, which {mentor} wants.',
  'matching.skills.none.first': 'No skill that {mentee} wants is one that you offer.',
  'matching.skills.none.second': 'No skill that you want is one that {mentor} offers.',
  'matching.goals.met.first': 'What you offer serves {mentee}’s goal “{goal}”.',
  'matching.goals.met.second': 'What {mentor} offers serves your goal “{goal}”.',
  'matching.goals.shared.you': 'You both wrote the goal “{goal}”.',
  'matching.goals.none.first': 'No goal of {mentee} speaks of a skill that you offer.',
  'matching.goals.none.second': 'No goal of yours speaks of a skill that {mentor} offers.',
  'matching.interests.one.you': 'You both like {interest}.',
  'matching.interests.several.you': shared.interests,
  'matching.interests.none.you': 'You two named no interest in common.',
  'matching.time.shared.you': shared.time,
  'matching.distance.both.you': shared.both,
  'matching.distance.department.you': shared.department,
  'matching.distance.managers.you': shared.managers,
  'matching.distance.none.you': shared.close,
  'matching.experience.ahead.first': `You have ${moreYears} in a leading role than {mentee}.`,
  'matching.experience.ahead.second': `{mentor} has ${moreYears} in a leading role than you.`,
  'matching.experience.none.first': 'You have no more years in a leading role than {mentee}.',
  'matching.experience.none.second': '{mentor} has no more years in a leading role than you.',
  'matching.experience.unknown.you': 'One of you has not said how many years you have led.',

  'matching.peers.skills.both.first': 'You offer {skill}, which {other} wants; {other} offers {returned} in return.',
  'matching.peers.skills.both.second': '{one} offers {skill}, which you want; you offer {returned} in return.',
  'matching.peers.skills.oneWay.first': 'You offer {skill}, which {other} wants; {other} offers nothing that you want.',
  'matching.peers.skills.oneWay.second': '{one} offers {skill}, which you want; you offer nothing that {one} wants.',
  'matching.peers.skills.none.you': 'Neither of you offers a skill that the other wants.',
  'matching.peers.goals.both.first':
    'What you offer serves {other}’s goal “{goal}”; what {other} offers serves your goal “{returned}”.',
  'matching.peers.goals.both.second':
    'What {one} offers serves your goal “{goal}”; what you offer serves {one}’s goal “{returned}”.',
  'matching.peers.goals.oneWay.first': 'What you offer serves {other}’s goal “{goal}”.',
  'matching.peers.goals.oneWay.second': 'What {one} offers serves your goal “{goal}”.',
  'matching.peers.goals.none.you': 'No goal of yours speaks of a skill that the other offers.',
  'matching.peers.interests.none.you': 'You two named no interest in common.',
  'matching.peers.time.shared.you': shared.time,
  'matching.peers.distance.both.you': shared.both,
  'matching.peers.distance.department.you': shared.department,
  'matching.peers.distance.managers.you': shared.managers,
  'matching.peers.distance.none.you': shared.close,
  'matching.peers.experience.close.you': 'You two have about as many years in a leading role.',
  'matching.peers.experience.apart.you': 'You two are {years} years in a leading role apart.',

  'matching.unmatched.nobody.you': 'Nobody takes part on the other side yet.',
  'matching.unmatched.emptyProfile.you':
    'Your profile is empty, and whoever says nothing comes last when places are given.',
  'matching.unmatched.noOffer.you':
    'You want {skill}{more, plural, =0 {} other { and # more}}; nobody who could be paired with you offers that.',
  'matching.unmatched.full.you': 'Everybody who could be paired with you has all places taken.',
  'matching.unmatched.floor.you':
    'No pair for you reaches the least score of {points, plural, one {one point} other {# points}}.',
  'matching.unmatched.noPoints.you': 'No pair for you would get a single point.',
  'matching.unmatched.peers.noDemand.you':
    'You offer {skill}{more, plural, =0 {} other { and # more}}; nobody who could be paired with you wants that.',
  'matching.unmatched.repeat.you':
    'You were already paired with {count, plural, one {the only person} other {all # people}} who could take you.',
  'matching.unmatched.forbidden.you':
    'A coordinator ruled out {count, plural, one {the only person} other {all # people}} who could take you.',
  'matching.unmatched.reportingLine.you': 'Your reporting line rules out {count} of {total} people.',
  'matching.unmatched.sameDepartment.you': 'Your department rules out {count} of {total} people.',
  'matching.unmatched.sameTeam.you': 'Your team rules out {count} of {total} people.',
  'matching.unmatched.commonLanguage.you': 'You have no common language with {count} of {total} people.',
  'matching.unmatched.zoneGap.you': 'Your clock is too far from those of {count} of {total} people.',
  'matching.unmatched.sharedHours.you': 'You share too little free time with {count} of {total} people.',
  'matching.unmatched.private.you': 'No pair with you could be proposed in this round.',
  'matching.unmatched.self.you': 'You are the only one on the other side.',
  'matching.help.fillProfile.you': 'Add skills, goals and interests to your profile.',
} as const;
