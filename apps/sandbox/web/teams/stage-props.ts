import type { Person } from '../host/sandbox.ts';
import type { AppPlace } from './deep-link.ts';
import type { Place } from './place.ts';

export type StageProps = {
  readonly person: Person;
  readonly place: Place;
  readonly onGo: (change: Partial<Place>, fresh?: boolean) => void;
  readonly onNavigate: (place: AppPlace) => void;
  readonly onOutside: (link: string) => void;
};
