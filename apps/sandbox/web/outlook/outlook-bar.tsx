import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { PersonPicker } from '../host/person-picker.tsx';
import type { Person } from '../host/sandbox.ts';
import { settings } from '../host/settings.ts';
import { ThemePicker } from '../host/theme-picker.tsx';
import type { ThemeName } from '../host/theme.ts';

type Props = {
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

export const OutlookBar = ({ people, person, theme, onPerson, onTheme }: Props) => {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Text as="h1" size={200} weight="semibold" className={styles.name}>
        Outlook in the sandbox · {settings.organisation}
      </Text>
      <Link href={`/teams?person=${encodeURIComponent(person.id)}`}>Teams</Link>
      <ThemePicker theme={theme} onPick={onTheme} />
      <PersonPicker people={people} person={person} onPick={onPerson} />
    </header>
  );
};
