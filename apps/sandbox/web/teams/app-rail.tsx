import { mergeClasses } from '@fluentui/react-components';
import {
  CalendarLtrRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
  VideoFilled,
  VideoRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { ProductIcon } from '../host/product-icon.tsx';
import type { Person } from '../host/sandbox.ts';
import { ActivityBell } from './activity-bell.tsx';
import type { View } from './place.ts';
import { useRailStyles } from './rail-styles.ts';

type Props = {
  readonly person: Person;
  readonly view: View;
  readonly onView: (view: View) => void;
  /** A notice was pressed that leads somewhere. */
  readonly onNotice: (link: string) => void;
};

const apps: readonly { view: View; name: string; icon: ReactNode; selected: ReactNode }[] = [
  {
    view: 'channel',
    name: 'Teams',
    icon: <PeopleTeamRegular fontSize={24} />,
    selected: <PeopleTeamFilled fontSize={24} />,
  },
  { view: 'meeting', name: 'Meeting', icon: <VideoRegular fontSize={24} />, selected: <VideoFilled fontSize={24} /> },
  {
    view: 'personal',
    name: 'Tandem',
    icon: <ProductIcon size={24} />,
    selected: <ProductIcon size={24} />,
  },
];

/** The apps at the left of Teams. */
export const AppRail = ({ person, view, onView, onNotice }: Props) => {
  const styles = useRailStyles();
  const current: View = view === 'settings' ? 'channel' : view;
  return (
    <nav className={styles.rail} aria-label="Apps">
      <ActivityBell key={person.id} person={person} onNotice={onNotice} />
      {apps.map((app) => (
        <button
          key={app.view}
          type="button"
          className={mergeClasses(styles.item, app.view === current && styles.selected)}
          aria-current={app.view === current ? 'page' : undefined}
          onClick={() => onView(app.view)}
        >
          {app.view === current ? app.selected : app.icon}
          {app.name}
        </button>
      ))}
      <a className={styles.item} href={`/outlook?person=${encodeURIComponent(person.id)}`}>
        <CalendarLtrRegular fontSize={24} />
        Calendar
      </a>
    </nav>
  );
};
