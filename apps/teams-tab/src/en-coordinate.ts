import { arrivals } from './en-arrivals.ts';
import { circles } from './en-circles.ts';
import { decisions } from './en-decisions.ts';
import { hours } from './en-hours.ts';
import { peopleSheets } from './en-import.ts';
import { programmeForm } from './en-programme-form.ts';

/** What coordinators read. */
export const coordinate = {
  ...hours,
  ...programmeForm,
  ...decisions,
  ...circles,
  ...arrivals,
  ...peopleSheets,
  'tabs.overview': 'Overview',
  'tabs.people': 'People',
  'tabs.pairing': 'Pairing',
  'tabs.calendar': 'Calendar',
  'tabs.settings': 'Settings',
  'tabs.label': 'Parts of the programme',
  'coordinate.programme': 'Programme',
  'coordinate.new': 'New programme',
  'coordinate.none.title': 'Start the first programme',
  'coordinate.none.about': 'Give it a name and a rhythm. People can join as soon as you open it.',
  'coordinate.forbidden.title': 'This part is for coordinators',
  'coordinate.forbidden.text':
    'Your organisation’s administrator names coordinators in Microsoft Entra. Your own partner and check-ins are on the start page.',
  'state.draft': 'Draft. Nobody sees it yet.',
  'state.enrolling': 'Open. People can join.',
  'state.matching': '{kind, select, circles {Circles} both {Pairs and circles} other {Pairs}} are being found.',
  'state.active': '{kind, select, circles {Circles} both {Pairs and circles} other {Pairs}} are out and meet.',
  'state.closed': 'Closed. Nothing changes any more.',
  'state.to.enrolling': 'Open it for people',
  'state.to.enrolling.again': 'Let people join again',
  'state.to.closed': 'Close the programme',
  'state.close.title': 'Close {programme}?',
  'state.close.text':
    '{toCome, plural, =0 {No check-in is left to cancel.} one {One check-in that is still to come is cancelled in everyone’s calendar.} other {# check-ins that are still to come are cancelled in everyone’s calendars.}} This cannot be undone.',
  'state.close.keep': 'Keep it open',
  'overview.title.draft': 'Ready to be opened',
  'overview.title.people':
    '{people, plural, =0 {Nobody has joined yet} one {One person has joined} other {# people have joined}}',
  'overview.title.pairs':
    '{kind, select, circles {{pairs, plural, one {One circle} other {# circles}}} both {{pairs, plural, one {One pair or circle} other {# pairs and circles}}} other {{pairs, plural, one {One pair} other {# pairs}}}}, {toCome, plural, one {one check-in} other {# check-ins}} to come',
  'overview.people': 'people',
  'overview.pairs': '{kind, select, circles {circles} both {pairs and circles} other {pairs}}',
  'overview.open': 'still open',
  'overview.booked': 'series in Outlook',
  'overview.waiting': 'on their way',
  'overview.needYou': '{count, plural, one {needs you} other {need you}}',
  'overview.checkins': 'Check-ins',
  'overview.held': 'held',
  'overview.missed': 'missed',
  'overview.unknown': 'nobody said',
  'overview.known':
    'Known from what people say afterwards{declined, plural, =0 {} one {; one of the missed only from a decline in Outlook} other {; # of the missed only from declines in Outlook}}.{accepted, plural, =0 {} one { One that nobody spoke of had been accepted by everyone.} other { # that nobody spoke of had been accepted by everyone.}}',
  'overview.toCome': 'to come',
  'overview.moved': 'moved',
  'overview.skipped': 'skipped',
  'overview.pulse': 'How it is going',
  'overview.pulse.useful':
    'Useful: {useful} of 5. {answers, plural, one {One answer} other {# answers}} from {people} people.',
  'overview.pulse.few': 'Fewer than five people have answered, so their answers stay with them.',
  'overview.attention': 'What needs you',
  'overview.attention.none': 'Nothing right now.',
  'overview.lines': 'Written to you',
  'overview.lines.none': 'No line yet. People may write one after a check-in, and only coordinators read it.',
  'overview.lines.when': 'After check-in {number}, {date}',
  'overview.glance': 'At a glance',
  'people.title':
    '{people, plural, =0 {Nobody has joined yet} one {One person} other {# people}}, {alone, plural, =0 {everyone has a partner} one {one without a partner} other {# without a partner}}',
  'people.title.none': 'Nobody has joined yet',
  'people.none': 'When you open the programme, people find it on their start page in Teams and join there.',
  'people.name': 'Name',
  'people.role': 'Takes part as',
  'people.profile': 'Profile',
  'people.profile.empty': 'Empty: matched last',
  'people.profile.counts': '{offers} offered, {wants} wanted, {goals, plural, one {# goal} other {# goals}}',
  'people.calendar': 'Calendar',
  'people.readable': 'readable',
  'people.unreadable': 'not readable',
  'people.unknown': 'not read yet',
  'people.partners': 'Partner',
  'people.partners.none': 'none yet',
  'people.find': 'Find a person',
  'people.shown': '{shown} of {all} people shown',
  'role.capacity': '{role}, {capacity, plural, one {one place} other {# places}}',
  'calendar.title.none': 'No series yet',
  'calendar.none': 'Series appear here as soon as you publish, one row each.',
  'calendar.title': '{booked} of {series} series are in Outlook',
  'calendar.about':
    '{waiting, plural, =0 {Nothing waits} one {One waits} other {# wait}}, {stuck, plural, =0 {nothing is stuck} one {one needs somebody} other {# need somebody}}.',
  'calendar.forTheirPeople':
    '{forTheirPeople, plural, one {One waits for its two people: your organisation lets them book it themselves.} other {# wait for their people: your organisation lets them book themselves.}}',
  'calendar.open':
    'For {open, plural, one {one more} other {# more}} no time is found; {open, plural, one {its people see why} other {their people see why}}, and Tandem can plan again when calendars have changed.',
  'calendar.in-turn': 'two hours in turn',
  'calendar.state.unplanned': 'no time found',
  'calendar.state.planned': 'on its way',
  'calendar.state.booked': 'in Outlook',
  'calendar.state.stuck': 'needs somebody',
  'calendar.state.ended': 'ended',
  'calendar.free': '{free} of {dates} free',
  'calendar.changes':
    '{moved, plural, =0 {none moved} one {one moved} other {# moved}}, {skipped, plural, =0 {none skipped} one {one skipped} other {# skipped}}',
  'calendar.progress': 'Series in Outlook',
  'again.open': 'Plan again',
  'again.title': 'Plan these series again',
  'again.readiness': 'Which series may change',
  'again.readiness.few': 'Only what is in real trouble',
  'again.readiness.some': 'Where it clearly helps',
  'again.readiness.all': 'Wherever it helps',
  'again.about':
    '{changes, plural, =0 {No series would change: {kept, plural, one {the one there is keeps} other {all # keep}} a good hour.} one {One series would get another hour} other {# series would get another hour}}{changes, plural, =0 {} other {, {kept, plural, =0 {none keeps its own} one {one keeps its own} other {# keep theirs}}. Nothing changes before you say so; then everyone gets a new invitation.}}',
  'again.from': '{hours} →',
  'again.to': '{hours}',
  'again.free':
    '{free} of {dates, plural, one {one date} other {# dates}} free for everyone{instead, plural, =-1 {} other { instead of #}}.',
  'again.lost': '{lost, plural, =0 {None falls} one {One falls} other {# fall}} through instead of {instead}.',
  'again.keep': 'Leave all as it is',
  'again.change': '{count, plural, =0 {Change nothing} one {Change one series} other {Change # series}}',
  'pairing.none.title': 'No {kind, select, circles {circles} both {pairs or circles} other {pairs}} yet',
  'pairing.none.text':
    '{people, plural, =0 {Nobody has joined yet, so there is nobody to find a partner for.} one {One person has joined; it takes {kind, select, circles {three} other {two}}.} other {# people have joined. Finding {kind, select, circles {circles} both {pairs and circles} other {pairs}} reads their calendars as free or busy, nothing else.}}',
  'pairing.start': 'Find {kind, select, circles {circles} both {pairs and circles} other {pairs}}',
  'pairing.again': 'Find {kind, select, circles {circles} both {pairs and circles} other {pairs}} again',
  'pairing.cancelled': 'The last run was stopped. Nothing of it is kept.',
  'pairing.failed': 'The last run did not finish',
  'pairing.running': 'Finding {kind, select, circles {circles} both {pairs and circles} other {pairs}}',
  'pairing.step.waiting': 'Waiting for its turn.',
  'pairing.step.calendars': '{done} of {total} calendars read.',
  'pairing.step.scoring': '{done} of {total} people compared.',
  'pairing.step.assigning': '{done} of {total} people placed.',
  'pairing.cancel': 'Stop',
  'pairing.title':
    '{kind, select, circles {{pairs, plural, one {One circle} other {# circles}}} both {{pairs, plural, one {One pair or circle} other {# pairs and circles}}} other {{pairs, plural, one {One pair} other {# pairs}}}}, {open, plural, =0 {nobody open} one {one person still open} other {# people still open}}',
  'pairing.about':
    '{programme}. {readable, plural, one {One calendar} other {# calendars}} read, {unreadable} not readable.',
  'pairing.read':
    'Calendars read {at}. Run again to read them anew; before anything is booked they are read in any case.',
  'pairing.about.all': '{programme}. {readable, plural, one {One calendar} other {# calendars}} read.',
  'pairing.totals':
    '{points} points in total, lowest {lowest}.{kind, select, circles {} other { {places, plural, =0 {No place is left.} one {One place is left.} other {# places are left.}}}}',
  'pairing.sorted': 'Sorted by score',
  'pairing.shown': '{shown} of {all} {kind, select, circles {circles} both {pairs and circles} other {pairs}} shown',
  'pairing.all': 'Show all',
  'pairing.nobody': 'Nobody here has a name like that.',
  'pairing.over':
    'Check-ins were to begin on {date}, which is over. Choose a new start in Settings, or they begin on the first day that works from today on.',
  'pairing.over.settings': 'Change the start',
  'pairing.hours': '{hours} h a week',
  'pairing.hours.about': 'free together',
  'pairing.unreadable': 'not readable',
  'pairing.why': 'Why {names}',
  'pairing.circles':
    'Circles are searched, since nobody can try them all. These have {points, number} points, and no circles of these sizes have more than {most, number}: at most {gap, plural, =0 {no point more} one {one point more} other {# points more}}.',
  'pairing.better':
    'Not proved to be the best: at most {pairs, plural, =0 {as many pairs} one {one pair more} other {# pairs more}} and {points, plural, =0 {no point more} one {one point more} other {# points more}} could be had, because nobody is paired with the same person twice.',
  'pairing.chip': '{term} +{points}',
  'pairing.more': '+{count}',
  'pairing.open': 'Still open',
  'pairing.open.as': 'as {role}',
  'pairing.open.count': '{count, plural, one {one person} other {# people}}',
  'pairing.open.all': 'Show all {count}',
  'pairing.open.none': '{kind, select, circles {Everyone sits in a circle.} other {Everyone has a partner.}}',
  'publish.ready':
    'Ready to publish: {kind, select, circles {{pairs, plural, one {one circle} other {# circles}}} both {{pairs, plural, one {one pair or circle} other {# pairs and circles}}} other {{pairs, plural, one {one pair} other {# pairs}}}}, {checkIns} check-ins to plan',
  'publish.told':
    '{people, plural, other {# people are told.}} {open, plural, =0 {} one {One person is told that you are still looking.} other {# people are told that you are still looking.}}',
  'publish.press': 'Publish',
  'publish.title':
    'Publish {kind, select, circles {{pairs, plural, one {one circle} other {# circles}}} both {{pairs, plural, one {one pair or circle} other {# pairs and circles}}} other {{pairs, plural, one {one pair} other {# pairs}}}}?',
  'publish.text':
    '{people} people learn {kind, select, circles {who is in their circle} both {whom they meet} other {who their partner is}}. {checkIns} check-ins are planned and booked into their calendars. {kind, select, circles {Circles} both {Pairs and circles} other {Pairs}} cannot be taken back afterwards, only ended.{joining, select, yes { Nobody can join any more.} other {}}{joined, plural, =0 {} one { One person who joined since is in none of them.} other { # people who joined since are in none of them.}}',
  'publish.keep': 'Not yet',
  'arriving.title':
    '{kind, select, circles {{pairs, plural, one {One circle is} other {# circles are}}} both {{pairs, plural, one {One pair or circle is} other {# pairs and circles are}}} other {{pairs, plural, one {One pair is} other {# pairs are}}}} announced',
  'arriving.progress': '{booked} of {series} series are in Outlook.',
  'arriving.done': 'All {series} series are in Outlook.',
  'arriving.planning': 'Looking for times that hold for every series.',
} as const;
