/** Reasons whose words are the same for mentoring and for equals. `habit` and `second` are answers of `WorkingStyle`. */
const habits = `aloud {think best out loud} pause {think best after a pause} straight {like feedback straight out}
  gentle {like feedback one step at a time} plan {work best to a plan} flow {take work as it comes}
  asked {would rather be asked than told} other {would rather hear what others did}`;
const habit = `{habit, select, ${habits}}`;
const second = `{second, select, ${habits}}`;
const alike = `${habit} and ${second}{more, plural, =0 {} one {, and are alike in one more way} other {, and are alike in # more ways}}`;

export const matchingTerms = {
  'matching.style.one': `Both ${habit}.`,
  'matching.style.several': `Both ${alike}.`,
  'matching.style.open': '{one} and {other} can work the way the other likes.',
  'matching.style.none': '{one} and {other} like to work in different ways.',
  'matching.style.unknown': 'How they like to work is not said by both.',
  'matching.zones.same': '{one} and {other} live by the same clock.',
  'matching.zones.apart': 'The clocks of {one} and {other} are {hours, plural, one {one hour} other {# hours}} apart.',
  'matching.zones.unknown': 'A calendar is not readable, so the hours between their clocks are not known.',
  'matching.languages.common': 'Both speak {language}.',
  'matching.languages.none': '{one} and {other} named no common language.',
  'matching.languages.unknown': 'Languages are not named by both.',
  'matching.wishes.both': '{one} and {other} asked to meet each other.',
  'matching.wishes.one': '{one} asked to meet {other}.',
  'matching.wishes.other': '{other} asked to meet {one}.',
  'matching.wishes.none': 'Neither {one} nor {other} asked to meet the other.',
  'matching.waiting.both': '{one} and {other} have waited since an earlier round.',
  'matching.waiting.one': '{one} has waited since an earlier round.',
  'matching.waiting.other': '{other} has waited since an earlier round.',
  'matching.waiting.none': 'Neither {one} nor {other} was left over in an earlier round.',

  'matching.style.one.you': `You both ${habit}.`,
  'matching.style.several.you': `You both ${alike}.`,
  'matching.style.open.you': 'Each of you can work the way the other likes.',
  'matching.style.none.you': 'The two of you like to work in different ways.',
  'matching.style.unknown.you': 'One of you has not said how you like to work.',
  'matching.zones.same.you': 'The two of you live by the same clock.',
  'matching.zones.apart.you': 'Your clocks are {hours, plural, one {one hour} other {# hours}} apart.',
  'matching.zones.unknown.you': 'A calendar is not readable, so the hours between your clocks are not known.',
  'matching.languages.common.you': 'You both speak {language}.',
  'matching.languages.none.you': 'The two of you named no common language.',
  'matching.languages.unknown.you': 'One of you has named no language.',
  'matching.wishes.both.you': 'You asked to meet each other.',
  'matching.wishes.one.first': 'You asked to meet {other}.',
  'matching.wishes.one.second': '{one} asked to meet you.',
  'matching.wishes.other.first': '{other} asked to meet you.',
  'matching.wishes.other.second': 'You asked to meet {one}.',
  'matching.wishes.none.you': 'Neither of you asked to meet the other.',
  'matching.waiting.both.you': 'You have both waited since an earlier round.',
  'matching.waiting.one.first': 'You have waited since an earlier round.',
  'matching.waiting.one.second': '{one} has waited since an earlier round.',
  'matching.waiting.other.first': '{other} has waited since an earlier round.',
  'matching.waiting.other.second': 'You have waited since an earlier round.',
  'matching.waiting.none.you': 'Neither of you was left over in an earlier round.',
} as const;
