import type { Department } from './roster.ts';

type Several = readonly [string, ...string[]];

/** What people of a department are good at; mentors offer it, their colleagues' mentees ask for it. */
export const crafts: Readonly<Record<Department, Several>> = {
  Leadership: ['Strategy', 'Public speaking', 'Leading change', 'Stakeholder management'],
  Engineering: ['System design', 'Technical leadership', 'Code review culture', 'Incident handling'],
  Product: ['Product strategy', 'User research', 'Prioritising', 'Storytelling'],
  Sales: ['Negotiation', 'Key accounts', 'Forecasting', 'Presenting'],
  'Customer Success': ['Difficult conversations', 'Service design', 'Stakeholder management', 'Onboarding people'],
  Finance: ['Budgeting', 'Business cases', 'Data analysis', 'Negotiation'],
  People: ['Hiring', 'Facilitation', 'Data analysis', 'Difficult conversations'],
  Operations: ['Process design', 'Leading change', 'Incident handling', 'Vendor management'],
};

/** What somebody who leads for the first time has to learn, wherever they work. */
export const leading: Several = [
  'Delegating',
  'Giving feedback',
  'Running one-to-ones',
  'Coaching',
  'Hiring',
  'Difficult conversations',
  'Setting goals',
  'Leading remote teams',
  'Managing up',
];

/** A goal, and the skill it needs. */
export const goals: Readonly<Record<string, Several>> = {
  Delegating: ['Hand over work without taking it back', 'Stop being the bottleneck of my team'],
  'Giving feedback': ['Give feedback in the same week, not in the review', 'Say what is hard to hear, kindly'],
  'Running one-to-ones': ['Make one-to-ones more than a status report'],
  Coaching: ['Ask before I advise', 'Help two people grow into bigger roles'],
  Hiring: ['Hire my first two people well'],
  'Difficult conversations': ['Stop putting off difficult conversations'],
  'Setting goals': ['Set goals the team believes in'],
  'Leading remote teams': ['Keep a team together across time zones'],
  'Managing up': ['Bring bad news upwards early', 'Get decisions from busy people'],
  'System design': ['Lead a design review with confidence'],
  'Technical leadership': ['Lead engineers who know more than I do'],
  Negotiation: ['Negotiate without giving away too much'],
  Presenting: ['Present to a board without reading slides'],
  'Public speaking': ['Speak at our summer conference'],
  'Product strategy': ['Say no with reasons that hold'],
  Budgeting: ['Own a budget for the first time'],
};

export const interests: Several = [
  'Trail running',
  'Choir',
  'Bouldering',
  'Chess',
  'Baking',
  'Cycling',
  'Photography',
  'Open source',
  'Gardening',
  'Football',
  'Science fiction',
  'Cooking',
  'Hiking',
  'Board games',
  'Ceramics',
  'Jazz',
];
