/** What is read in a coordinator's spreadsheet: what was wrong in a row, and what was filled in. */
export const sheet = {
  'sheet.unreadable.mail':
    'No column of this sheet has e-mail addresses, so nobody in it can be found. Write “Email” above the column that has them.',
  'sheet.unreadable.empty': 'This sheet has headings and no people.',
  'sheet.problem.nobody': 'No e-mail address.',
  'sheet.problem.mail': '“{text}” is no e-mail address.',
  'sheet.problem.unknown': 'Nobody in your organisation has the address {mail}.',
  'sheet.problem.twice': 'The same person stands in line {line}.',
  'sheet.problem.samePerson': 'Another address of the person in line {line}.',
  'sheet.problem.mailbox': '{name} has no mailbox, so nothing could be booked.',
  'sheet.problem.noRole': 'It does not say as what the person takes part.',
  'sheet.problem.role': '“{text}” is no role. Write mentor, mentee or peer.',
  'sheet.problem.otherRole': 'This programme has no {role, select, mentor {mentors} mentee {mentees} other {peers}}.',
  'sheet.problem.capacity': '“{text}” is no number of places. Write a whole number from 0 to 10.',
  'sheet.problem.inAll': '“{text}” is no number of partners in all. Write a whole number from 0 to 30.',
  'sheet.problem.level':
    '“{level}” is no level of {skill}. Write 1 (starting), 2 (practised), 3 (confident) or 4 (teaches).',
  'sheet.problem.long': '“{text}” is too long.',
  'sheet.problem.many':
    '{field, select, offers {More than 12 skills offered} wants {More than 12 skills wanted} goals {More than 5 goals} interests {More than 12 interests} other {More than 8 languages}}.',
  'sheet.problem.language': '“{text}” is no language that Tandem knows. Write its name in English, or its code.',
  'sheet.problem.experience': '“{text}” is no number of years from 0 to 60.',
  'sheet.note.offers':
    '{count, plural, one {One skill offered has no level: taken as confident.} other {# skills offered have no level: taken as confident.}}',
  'sheet.note.wants':
    '{count, plural, one {One skill wanted has no level: taken as starting.} other {# skills wanted have no level: taken as starting.}}',
} as const;
