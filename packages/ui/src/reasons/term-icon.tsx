import {
  Briefcase20Regular,
  Building20Regular,
  CalendarCheckmark20Regular,
  Heart20Regular,
  PersonSwap20Regular,
  Target20Regular,
} from '@fluentui/react-icons';
import type { Term } from '@tandem/core/model';

const icons = {
  skills: PersonSwap20Regular,
  time: CalendarCheckmark20Regular,
  goals: Target20Regular,
  interests: Heart20Regular,
  distance: Building20Regular,
  experience: Briefcase20Regular,
} as const;

export const TermIcon = ({ term }: { term: Term }) => {
  const Icon = icons[term];
  return <Icon aria-hidden="true" />;
};
