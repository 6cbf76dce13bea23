import { message } from '../messages/index.ts';
import type { AgendaItem, CheckIn, Message, PersonId } from '../model/index.ts';

/** One of a pair as the agenda needs them; `goals` best first. */
export type AgendaPerson = { readonly id: PersonId; readonly name: string; readonly goals: readonly string[] };

/** A point that one of them added. */
export type WrittenPoint = { readonly minutes: number; readonly text: string; readonly by: AgendaPerson };

/**
 * What a check-in could talk about: an opening, a goal of each, points they added, a closing. The goal changes from
 * check-in to check-in, and so does who goes first. Minutes add up to the check-in's length; when points they added
 * need more than there is, theirs stand and the rest shrinks to a minute each.
 */
export const agendaFor = (
  checkIn: Pick<CheckIn, 'number' | 'minutes'>,
  people: readonly AgendaPerson[],
  written: readonly WrittenPoint[] = [],
): readonly AgendaItem[] => {
  const first = (checkIn.number - 1) % Math.max(1, people.length);
  const inTurn = [...people.slice(first), ...people.slice(0, first)];
  const goals = inTurn.flatMap((person) => goalPoint(person, checkIn.number));
  const points = written.map(({ minutes, text, by }) => ({
    minutes,
    title: message('text.plain', { text }),
    source: message('agenda.added', aboutPerson(by)),
  }));
  const left = checkIn.minutes - points.reduce((sum, point) => sum + point.minutes, 0);
  const frame = frameMinutes(left, goals.length);
  return [
    { minutes: frame.opening, title: openingOf(checkIn.number), source: message('agenda.opening') },
    ...goals.map((goal, index) => ({ ...goal, minutes: frame.goals[index] ?? 1 })),
    ...points,
    { minutes: frame.closing, title: message('agenda.closing.title'), source: message('agenda.closing') },
  ];
};

const openingOf = (number: number): Message => message(number === 1 ? 'agenda.opening.first' : 'agenda.opening.title');

const goalPoint = (person: AgendaPerson, number: number): { title: Message; source: Message }[] => {
  const goal = person.goals[(number - 1) % Math.max(1, person.goals.length)];
  return goal === undefined
    ? [{ title: message('agenda.goal.none', aboutPerson(person)), source: message('agenda.goal', aboutPerson(person)) }]
    : [{ title: message('text.plain', { text: goal }), source: message('agenda.goal', aboutPerson(person)) }];
};

const aboutPerson = ({ id, name }: AgendaPerson): Message['values'] => ({ person: id, name, who: 'other' });

const frameShare = 1 / 6; // of the time, for the opening and for the closing each: 5 minutes of 30

/** Splits the minutes that are left between opening, goals and closing; every part gets at least one. */
const frameMinutes = (left: number, goals: number): { opening: number; goals: readonly number[]; closing: number } => {
  const available = Math.max(left, goals + 2);
  const edge = goals === 0 ? Math.floor(available / 2) : Math.max(1, Math.round(available * frameShare));
  const closing = goals === 0 ? available - edge : edge;
  const rest = available - edge - closing;
  const each = goals === 0 ? 0 : Math.floor(rest / goals);
  return {
    opening: edge,
    goals: Array.from({ length: goals }, (_, index) => each + (index < rest - each * goals ? 1 : 0)),
    closing,
  };
};
