/**
 * The sentences of matching about circles. A circle's reasons name nobody, so that all of its people read the same;
 * `<key>.short` where there is room for few words, `<key>.you` for the one whom it is about (see `forReader`).
 */
const habit = `{habit, select, aloud {think best out loud} pause {think best after a pause}
  straight {like feedback straight out} gentle {like feedback one step at a time} plan {work best to a plan}
  flow {take work as it comes} asked {would rather be asked than told} other {would rather hear what others did}}`;
const rule = `{rule, select, repeat {Earlier rounds} forbidden {What a coordinator decided}
  reportingLine {The reporting line} sameDepartment {The same department} sameTeam {The same team}
  commonLanguage {The lack of a common language} zoneGap {The gap between two clocks}
  sharedHours {Too little shared free time} other {A rule}}`;
const lifted = `{rule, select, repeat {If people met in a circle again}
  forbidden {If nobody was kept apart by hand} reportingLine {With fewer levels of the reporting line kept apart}
  sameDepartment {If people of one department could sit together} sameTeam {If people with one manager could sit together}
  commonLanguage {Without the rule of a common language} zoneGap {With a wider gap between two clocks}
  sharedHours {With fewer free hours to share} other {Without that rule}}`;
const years = '{most, plural, one {one year} other {# years}}';

export const matchingCircles = {
  'matching.circle.skills.some':
    '{met, plural, =1 {One of {count, number} people finds} other {# of {count, number} people find}} a skill here that they want, {skill} among them.',
  'matching.circle.skills.none': 'Nobody here offers a skill that another wants.',
  'matching.circle.goals.some':
    'Skills of others serve the goals of {met, number} of {count, number} people, “{goal}” among them.',
  'matching.circle.goals.none': 'No goal here speaks of a skill that another offers.',
  'matching.circle.interests.some': '{met, number} of {count, number} people like {interest}.',
  'matching.circle.interests.none': 'No two people here named the same interest.',
  'matching.circle.time.shared':
    'All {count, number} share {hours, plural, =0 {no free working hours} one {one free working hour a week} other {# free working hours a week}}.',
  'matching.circle.time.unknown': 'A calendar is not readable, so the time they all share is not known.',
  'matching.circle.distance':
    '{departments, plural, =0 {Departments are not known.} one {All work in one department.} other {They come from # departments.}}',
  'matching.circle.experience.between': `{least, plural, =0 {From no years} one {From one year} other {From # years}} to ${years} in a leading role.`,
  'matching.circle.experience.unknown': 'Years in a leading role are not given by everybody.',
  'matching.circle.wishes':
    '{met, plural, =0 {Nobody here asked to meet another.} one {One wish to meet comes true here.} other {# wishes to meet come true here.}}',
  'matching.circle.style.some': `{met, number} of {count, number} people ${habit}.`,
  'matching.circle.style.none': 'No two people here said that they like to work the same way.',
  'matching.circle.zones.apart':
    '{hours, plural, =0 {All live by the same clock.} one {Their clocks are at most one hour apart.} other {Their clocks are at most # hours apart.}}',
  'matching.circle.zones.unknown': 'A calendar is not readable, so the hours between their clocks are not known.',
  'matching.circle.languages.common': 'Everybody speaks {language}.',
  'matching.circle.languages.none': 'No language is named by everybody.',
  'matching.circle.waiting':
    '{met, plural, =0 {Nobody here was left over in an earlier round.} one {One person here has waited since an earlier round.} other {# people here have waited since an earlier round.}}',

  'matching.circle.skills.some.short': '{skill}',
  'matching.circle.skills.none.short': 'No wanted skill',
  'matching.circle.goals.some.short': '{goal}',
  'matching.circle.goals.none.short': 'No goal served',
  'matching.circle.interests.some.short': '{interest}',
  'matching.circle.interests.none.short': 'No common interest',
  'matching.circle.time.shared.short': '{hours, number} h a week together',
  'matching.circle.time.unknown.short': 'Shared time unknown',
  'matching.circle.distance.short':
    '{departments, plural, =0 {Departments unknown} one {One department} other {# departments}}',
  'matching.circle.experience.between.short': `{least, number} to ${years}`,
  'matching.circle.experience.unknown.short': 'Experience not given',
  'matching.circle.wishes.short': '{met, plural, =0 {Not asked for} one {One wish met} other {# wishes met}}',
  'matching.circle.style.some.short': 'Work alike',
  'matching.circle.style.none.short': 'Work differently',
  'matching.circle.zones.apart.short': '{hours, plural, =0 {Same clock} one {One hour apart} other {# hours apart}}',
  'matching.circle.zones.unknown.short': 'Clocks not known',
  'matching.circle.languages.common.short': '{language}',
  'matching.circle.languages.none.short': 'No common language',
  'matching.circle.waiting.short': '{met, plural, =0 {Nobody waited} one {One waited} other {# waited}}',

  'matching.unmatched.circle.few':
    'A circle takes three people; {count, plural, one {only one takes} other {only # take}} part as peers.',
  'matching.unmatched.circle.alone': 'Rules leave {name} with {other} only, and a circle takes three.',
  'matching.unmatched.circle.floor':
    'No circle with {name} reaches the least score of {points, plural, one {one point} other {# points}}.',
  'matching.unmatched.circle.none':
    'Every circle has somebody whom a rule keeps apart from {name}, or would share too little time.',
  'matching.unmatched.circle.full':
    '{count, plural, one {The only circle that could take {name} has} other {All # circles that could take {name} have}} six people.',
  'matching.unmatched.circle.time':
    'All would share too little free time with {name} in {count} of {total, plural, one {one circle} other {# circles}}.',
  'matching.unmatched.circle.apart': `${rule} keeps {name} from somebody in {count} of {total, plural, one {one circle} other {# circles}}.`,
  'matching.help.circle.time':
    'A least shared time of {hours, plural, one {one hour} other {# hours}} a week would let {name} sit with {others}.',
  'matching.help.circle.rule': `${lifted}, {name} would sit with {others}: {points, plural, one {one point} other {# points}}.`,
  'matching.help.circle.more': 'With more peers there are more circles that could take {name}.',
  'matching.unmatched.circle.alone.you': 'Rules leave you with one person only, and a circle takes three.',
  'matching.unmatched.circle.floor.you':
    'No circle with you reaches the least score of {points, plural, one {one point} other {# points}}.',
  'matching.unmatched.circle.none.you':
    'Every circle has somebody whom a rule keeps apart from you, or would share too little time.',
  'matching.unmatched.circle.full.you':
    '{count, plural, one {The only circle that could take you has} other {All # circles that could take you have}} six people.',
  'matching.unmatched.circle.time.you':
    'All would share too little free time with you in {count} of {total, plural, one {one circle} other {# circles}}.',
  'matching.unmatched.circle.apart.you': `${rule} keeps you from somebody in {count} of {total, plural, one {one circle} other {# circles}}.`,
  'matching.help.circle.time.you':
    'A least shared time of {hours, plural, one {one hour} other {# hours}} a week would let you sit with {others}.',
  'matching.help.circle.rule.you': `${lifted}, you would sit with {others}: {points, plural, one {one point} other {# points}}.`,
  'matching.help.circle.more.you': 'With more peers there are more circles that could take you.',
} as const;
