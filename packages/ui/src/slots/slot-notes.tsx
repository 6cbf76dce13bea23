import {
  CalendarArrowRight20Regular,
  Clock20Regular,
  QuestionCircle20Regular,
  WeatherSunny20Regular,
} from '@fluentui/react-icons';
import type { Message } from '@tandem/core/model';

const isOfClocks = ({ key }: Message): boolean => key.startsWith('slot.clocks');

const isOfSeveral = ({ key }: Message): boolean => key.startsWith('slot.dates.');

/** Notes on single dates and on clock changes stand under the line; the rest say how the hour is. */
const ofDates = (note: Message): boolean =>
  note.key.startsWith('slot.date.') || isOfSeveral(note) || isOfClocks(note) || note.key.startsWith('text.');

export const aboutDates = (notes: readonly Message[]): readonly Message[] => notes.filter(ofDates);

/** How the hour is: the first or the second of two that take turns; null: the only one, or both together. */
export const aboutHour = (notes: readonly Message[], turn: number | null): readonly Message[] =>
  notes.filter((note) => !ofDates(note) && (note.values['turn'] ?? null) === turn);

export const NoteIcon = ({ note }: { note: Message }) => {
  if (isOfClocks(note)) return <WeatherSunny20Regular aria-hidden="true" />;
  if (note.key.startsWith('slot.date.skipped') || isOfSeveral(note)) return <Clock20Regular aria-hidden="true" />;
  if (note.key.startsWith('slot.date.unknown')) return <QuestionCircle20Regular aria-hidden="true" />;
  return <CalendarArrowRight20Regular aria-hidden="true" />;
};
