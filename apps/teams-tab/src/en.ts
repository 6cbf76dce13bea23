import { coordinate } from './en-coordinate.ts';
import { enrolment } from './en-enrolment.ts';
import { home } from './en-home.ts';

const start = {
  'start.sign-in': 'Sign in',
  'start.outside.title': 'Tandem lives in Teams',
  'start.outside.text':
    'This page shows nothing by itself, because it cannot know who is asking. Open Teams and choose Tandem in the app bar.',
  'start.outside.open': 'Open Teams',
  back: 'Back',
  'link.broken.title': 'This link leads nowhere',
  'link.broken.text': 'It may have been cut off on its way. Everything of yours is on the start page.',
  'settings.title': 'Tandem in this place',
  'settings.text': 'Everybody here sees their own pair and the next check-in. Press Save to add it.',
  'settings.name': 'Tandem',
  'meeting.none': 'No check-in of yours is on now',
  'meeting.none.text': 'This panel shows the agenda while you meet.',
  'meeting.left': '{minutes, plural, one {# minute} other {# minutes}} left of {length}',
  'meeting.starts': 'Starts {date}',
  'meeting.over': 'The time is over',
  'meeting.progress': 'Time gone',
} as const;

/** What the tab says, in English. Texts are ICU message format. */
export const en = { ...start, ...home, ...enrolment, ...coordinate } as const;
