import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ClockMenu } from './clock-menu.tsx';
import { PersonPicker } from './person-picker.tsx';
import type { Person } from './sandbox.ts';
import { settings } from './settings.ts';
import { ThemePicker } from './theme-picker.tsx';
import type { ThemeName } from './theme.ts';

type Host = 'Teams' | 'Outlook';

type Props = {
  readonly host: Host;
  readonly people: readonly Person[];
  readonly person: Person;
  readonly theme: ThemeName;
  readonly onPerson: (personId: string) => void;
  readonly onTheme: (theme: ThemeName) => void;
};

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', gap: '12px', padding: '6px 16px', flexWrap: 'wrap' },
  name: { flex: 1, margin: 0, color: tokens.colorNeutralForeground2 },
});

const other = { Teams: 'Outlook', Outlook: 'Teams' } as const satisfies Record<Host, Host>;

/** Above either host page: who looks at it, in which theme, and the way to the other host as the same person. */
export const HostBar = ({ host, people, person, theme, onPerson, onTheme }: Props) => {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Text as="h1" size={200} weight="semibold" className={styles.name}>
        {host} in the sandbox · {settings.organisation}
      </Text>
      <Link href={`/${other[host].toLowerCase()}?person=${encodeURIComponent(person.id)}`}>{other[host]}</Link>
      <ClockMenu />
      <ThemePicker theme={theme} onPick={onTheme} />
      <PersonPicker people={people} person={person} onPick={onPerson} />
    </header>
  );
};
