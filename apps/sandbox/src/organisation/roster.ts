import type { PlaceName } from './places.ts';

export type Department =
  'Leadership' | 'Engineering' | 'Product' | 'Sales' | 'Customer Success' | 'Finance' | 'People' | 'Operations';

/** How somebody takes part in mentoring: a mentor by the number of mentees they take, a mentee, or not at all. */
type Part = 0 | 1 | 2 | 3 | 'mentee' | null;

/** Name, job, department, place, manager's name ('' for the first), languages best first, part in mentoring. */
export type Row = readonly [string, string, Department, PlaceName, string, string, Part];

/** Sixty invented people: four levels, eight departments. Nobody of them exists. */
export const roster: readonly Row[] = [
  ['Amara Okonjo', 'Chief Executive Officer', 'Leadership', 'london', '', 'en fr', 0],
  ['Henrik Solvang', 'Chief Operating Officer', 'Leadership', 'zurich', 'Amara Okonjo', 'en de', 1],
  ['Priyanka Vaidya', 'VP Engineering', 'Engineering', 'bengaluru', 'Amara Okonjo', 'en hi', 1],
  ['Tomás Echeverría', 'VP Sales', 'Sales', 'santiago', 'Amara Okonjo', 'es en', 1],
  ['Noa Ben-Shalom', 'VP Product', 'Product', 'telAviv', 'Amara Okonjo', 'he en', 2],
  ['Marguerite Oduya', 'Chief People Officer', 'People', 'nairobi', 'Amara Okonjo', 'en sw fr', null],
  ['Callum Braithwaite', 'Chief Financial Officer', 'Finance', 'london', 'Amara Okonjo', 'en', 2],
  ['Lindiwe Mokoena', 'VP Customer Success', 'Customer Success', 'london', 'Henrik Solvang', 'en', 2],

  ['Leila Haddad', 'Director of Platform', 'Engineering', 'zurich', 'Priyanka Vaidya', 'en fr ar', 2],
  ['Rohan Kulkarni', 'Director of Applications', 'Engineering', 'bengaluru', 'Priyanka Vaidya', 'en hi', 1],
  ['Wren Ashdown', 'Engineering Manager, Web', 'Engineering', 'london', 'Rohan Kulkarni', 'en', 2],
  ['Yonatan Adler', 'Engineering Manager, Data', 'Engineering', 'telAviv', 'Leila Haddad', 'he en', 2],
  ['Matteo Zanetti', 'Senior Platform Engineer', 'Engineering', 'zurich', 'Leila Haddad', 'it de en', 'mentee'],
  ['Svenja Brügger', 'Senior Platform Engineer', 'Engineering', 'zurich', 'Leila Haddad', 'de en', 'mentee'],
  ['Ishaan Deshpande', 'Lead Engineer, Payments', 'Engineering', 'bengaluru', 'Rohan Kulkarni', 'en hi', 'mentee'],
  ['Meenakshi Raghavan', 'Lead Engineer, Mobile', 'Engineering', 'bengaluru', 'Rohan Kulkarni', 'en ta', 'mentee'],
  ['Prabin Shrestha', 'Lead Engineer, Integrations', 'Engineering', 'kathmandu', 'Wren Ashdown', 'ne en hi', 'mentee'],
  ['Sunita Tamang', 'Quality Engineer', 'Engineering', 'kathmandu', 'Wren Ashdown', 'ne en', 'mentee'],
  ['Oluwaseun Adeyinka', 'Senior Web Engineer', 'Engineering', 'london', 'Wren Ashdown', 'en yo', 'mentee'],
  ['Freya Lindqvist', 'Accessibility Engineer', 'Engineering', 'london', 'Wren Ashdown', 'sv en', null],
  ['Tamar Rozen', 'Data Engineer', 'Engineering', 'telAviv', 'Yonatan Adler', 'he en', 'mentee'],
  ['Eitan Levanon', 'Data Scientist', 'Engineering', 'telAviv', 'Yonatan Adler', 'he en ru', 'mentee'],

  ['Beatriz Fontana', 'Director of Product', 'Product', 'newYork', 'Noa Ben-Shalom', 'en es pt', 3],
  ['Dewi Pranoto', 'Product Manager, Insights', 'Product', 'sydney', 'Noa Ben-Shalom', 'id en', 'mentee'],
  ['Kofi Ansah-Mensah', 'Product Manager, Growth', 'Product', 'newYork', 'Beatriz Fontana', 'en', 'mentee'],
  ['Josephine Tremaine', 'Product Designer', 'Product', 'stJohns', 'Beatriz Fontana', 'en fr', 'mentee'],
  ['Hana Kuroiwa', 'Lead Designer', 'Product', 'newYork', 'Beatriz Fontana', 'ja en', 'mentee'],
  ['Shira Malkin', 'User Researcher', 'Product', 'telAviv', 'Noa Ben-Shalom', 'he en', 'mentee'],

  ['Valentina Aránguiz', 'Sales Director, Americas', 'Sales', 'santiago', 'Tomás Echeverría', 'es en', 2],
  ['Declan Fitzmorris', 'Sales Director, Europe', 'Sales', 'london', 'Tomás Echeverría', 'en', 2],
  ['Marcus Thibodeaux', 'Account Lead', 'Sales', 'newYork', 'Valentina Aránguiz', 'en fr', 'mentee'],
  ['Ximena Lobos', 'Account Lead', 'Sales', 'santiago', 'Valentina Aránguiz', 'es en', 'mentee'],
  ['Nahuel Quintrel', 'Account Executive', 'Sales', 'santiago', 'Valentina Aránguiz', 'es en', 'mentee'],
  ['Lukas Hofstetter', 'Account Lead', 'Sales', 'zurich', 'Declan Fitzmorris', 'de en', 'mentee'],
  ['Aoife Brannigan', 'Account Executive', 'Sales', 'london', 'Declan Fitzmorris', 'en ga', 'mentee'],
  ['Zainab Wanjiru', 'Partner Manager', 'Sales', 'nairobi', 'Declan Fitzmorris', 'en sw', 'mentee'],
  ['Jack Torrington', 'Sales Lead, Pacific', 'Sales', 'sydney', 'Tomás Echeverría', 'en', 'mentee'],

  ['Geraldine Penney', 'Head of Support', 'Customer Success', 'stJohns', 'Lindiwe Mokoena', 'en fr', 1],
  ['Kwabena Osei-Tutu', 'Head of Onboarding', 'Customer Success', 'london', 'Lindiwe Mokoena', 'en', 1],
  ['Mei-Ling Thornbury', 'Support Lead', 'Customer Success', 'sydney', 'Geraldine Penney', 'en zh', 'mentee'],
  ['Patrick Noseworthy', 'Support Lead', 'Customer Success', 'stJohns', 'Geraldine Penney', 'en', 'mentee'],
  ['Bishal Gurung', 'Support Engineer', 'Customer Success', 'kathmandu', 'Geraldine Penney', 'ne en', null],
  ['Ingrid Halvorsen', 'Onboarding Lead', 'Customer Success', 'london', 'Kwabena Osei-Tutu', 'no en', 'mentee'],
  ['Faith Chepkemoi', 'Onboarding Specialist', 'Customer Success', 'nairobi', 'Kwabena Osei-Tutu', 'en sw', 'mentee'],
  ['Rafael Monteverde', 'Success Manager', 'Customer Success', 'newYork', 'Geraldine Penney', 'es en', 'mentee'],

  ['Anneliese Gerber', 'Finance Director', 'Finance', 'zurich', 'Callum Braithwaite', 'de en fr', 1],
  ['Nikhil Bhandarkar', 'Finance Manager', 'Finance', 'bengaluru', 'Anneliese Gerber', 'en hi', 'mentee'],
  ['Chloé Rochat', 'Lead Controller', 'Finance', 'zurich', 'Anneliese Gerber', 'fr de en', 'mentee'],
  ['Tobias Wetherby', 'Procurement Lead', 'Finance', 'london', 'Callum Braithwaite', 'en', 'mentee'],
  ['Sipho Ndlela', 'Financial Analyst', 'Finance', 'london', 'Callum Braithwaite', 'en zu', null],

  ['Imani Kariuki', 'Head of Learning', 'People', 'nairobi', 'Marguerite Oduya', 'en sw', null],
  ['Simone Delacroix-Meyer', 'Talent Partner', 'People', 'zurich', 'Marguerite Oduya', 'fr en de', null],
  ['Arjun Pillai', 'People Analytics Lead', 'People', 'bengaluru', 'Imani Kariuki', 'en ml', 'mentee'],
  ['Rosalind Achterberg', 'HR Business Partner', 'People', 'newYork', 'Marguerite Oduya', 'en nl', null],

  ['Dov Carmeli', 'Director of Operations', 'Operations', 'telAviv', 'Henrik Solvang', 'he en', 1],
  ['Gregor Steinacher', 'Head of IT', 'Operations', 'zurich', 'Henrik Solvang', 'de en', null],
  ['Sarita Maharjan', 'Operations Lead', 'Operations', 'kathmandu', 'Dov Carmeli', 'ne en', null],
  ['Emeka Nwosu-Bright', 'Facilities Manager', 'Operations', 'london', 'Henrik Solvang', 'en ig', null],
  ['Camila Retamal', 'Logistics Planner', 'Operations', 'santiago', 'Dov Carmeli', 'es en', null],
  ['Ottilie Marsh', 'Security Analyst', 'Operations', 'sydney', 'Gregor Steinacher', 'en', null],
];

/** App roles in the product's registration. */
export const appRoles: Readonly<Record<string, readonly string[]>> = {
  'Imani Kariuki': ['Coordinator'],
  'Simone Delacroix-Meyer': ['Coordinator'],
  'Gregor Steinacher': ['Administrator'],
};

/** Its mailbox is being moved to another server, and Exchange cannot read it. */
export const unreadable = 'Tobias Wetherby';

/** Works on a clock that an old phone wrote into the mailbox as rules instead of a name. */
export const customClock = 'Geraldine Penney';
