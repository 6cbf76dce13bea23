import { Home, PairView, PersonCard, ProgrammeCard, Proposal } from '@tandem/core/contract';
import { message } from '@tandem/core/messages';

/** Invented people and programmes for the tests beside the pages. */
const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const text = (words: string) => message('text.plain', { text: words });

const now = Date.parse('2026-02-18T09:12:00Z');
const fortnight = 14 * 86_400_000; // milliseconds

const person = (number: number, name: string, place: string, zone: string) =>
  PersonCard.parse({
    id: id(number),
    name,
    givenName: name.split(' ')[0],
    jobTitle: null,
    department: null,
    place,
    zone,
  });

const leila = person(1, 'Leila Haddad', 'Zürich', 'Europe/Zurich');
const prabin = person(2, 'Prabin Shrestha', 'Kathmandu', 'Asia/Kathmandu');
const ifeoma = person(3, 'Ifeoma Adeyemi', 'Lagos', 'Africa/Lagos');

export const programme = ProgrammeCard.parse({
  id: id(100),
  name: 'First-time leads',
  objective: 'Hand over work without checking it twice.',
  state: 'matching',
  startsOn: '2026-01-19',
  announcedOn: '2026-01-14',
  roles: ['mentor', 'mentee'],
});

const score = {
  total: 52,
  reasons: [
    { term: 'skills', points: 31, of: 40, message: text('He hands over work the way you want to.') },
    { term: 'time', points: 21, of: 25, message: text('11 of 12 dates free.') },
  ],
};

const checkIn = (number: number, state: string) => ({
  id: id(200 + number),
  seriesId: id(300),
  number,
  originallyAt: Date.parse('2026-01-21T09:30:00Z') + (number - 1) * fortnight,
  startsAt: Date.parse('2026-01-21T09:30:00Z') + (number - 1) * fortnight,
  minutes: 30,
  state,
  note: null,
  answered: { me: true, partners: 1 },
});

const pair = (number: number, partner: PersonCard) =>
  PairView.parse({
    id: id(number),
    programme,
    myRole: 'mentor',
    me: leila,
    partners: [partner],
    score,
    pairedAt: Date.parse('2026-01-14T08:00:00Z'),
    series: {
      id: id(300),
      slot: { zone: 'Europe/Zurich', weekday: 3, start: 630, firstDate: '2026-01-21' },
      cadence: { unit: 'weeks', every: 2, dates: 4, minutes: 30 },
      state: 'booked',
      problem: null,
      joinUrl: 'https://teams.example/join',
      checkIns: [checkIn(1, 'held'), checkIn(2, 'held'), checkIn(3, 'booked'), checkIn(4, 'booked')],
    },
    agenda: [{ minutes: 10, title: text('Handing over the release call'), source: text('Your goal') }],
  });

export const homeWith = (partners: 1 | 2) =>
  Home.parse({
    now,
    me: leila,
    coordinator: true,
    enrolments: [
      {
        state: 'paired',
        programme,
        pairs: [pair(400, prabin), pair(401, ifeoma)].slice(0, partners),
      },
    ],
    open: [],
  });

export const proposal = (state: 'draft' | 'published') =>
  Proposal.parse({
    id: id(600),
    programmeId: programme.id,
    createdAt: now,
    createdBy: leila.id,
    state,
    objective: 'everyone',
    decisions: [],
    revision: 0,
    result: {
      pairs: [
        {
          pairId: id(500),
          members: [
            { person: prabin, role: 'mentor' },
            { person: leila, role: 'mentee' },
          ],
          score,
          sharedHours: 7,
          notes: [],
        },
      ],
      unmatched: [
        {
          person: ifeoma,
          role: 'mentee',
          reason: text('Nobody who offers negotiating has a place left.'),
          help: text('A second place for Prabin: 84 points.'),
        },
      ],
      circles: null,
      better: null,
      totals: { pairs: 1, points: 52, lowest: 52, openPlaces: 0 },
      calendars: { readable: 2, unreadable: 1 },
    },
  });
