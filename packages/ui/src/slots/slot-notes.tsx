import {
  CalendarArrowRight20Regular,
  Clock20Regular,
  QuestionCircle20Regular,
  WeatherSunny20Regular,
} from '@fluentui/react-icons';
import type { Message } from '@tandem/core/model';

/** Notes on single dates and on clock changes stand under the line; the rest say how the hour is. */
const ofDates = (note: Message): boolean =>
  note.key.startsWith('slot.date.') || note.key === 'slot.clocks' || note.key.startsWith('text.');

export const aboutDates = (notes: readonly Message[]): readonly Message[] => notes.filter(ofDates);

export const aboutHour = (notes: readonly Message[]): readonly Message[] => notes.filter((note) => !ofDates(note));

export const NoteIcon = ({ note }: { note: Message }) => {
  if (note.key === 'slot.clocks') return <WeatherSunny20Regular aria-hidden="true" />;
  if (note.key.startsWith('slot.date.skipped')) return <Clock20Regular aria-hidden="true" />;
  if (note.key.startsWith('slot.date.unknown')) return <QuestionCircle20Regular aria-hidden="true" />;
  return <CalendarArrowRight20Regular aria-hidden="true" />;
};
