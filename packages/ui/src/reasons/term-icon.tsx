import {
  Briefcase20Regular,
  Chat20Regular,
  Clock20Regular,
  HandRight20Regular,
  Hourglass20Regular,
  LocalLanguage20Regular,
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
  wishes: HandRight20Regular,
  style: Chat20Regular,
  zones: Clock20Regular,
  languages: LocalLanguage20Regular,
  waiting: Hourglass20Regular,
} as const;

export const TermIcon = ({ term }: { term: Term }) => {
  const Icon = icons[term];
  return <Icon aria-hidden="true" />;
};
