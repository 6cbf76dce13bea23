import { Avatar, Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from './sandbox.ts';

type Props = {
  readonly people: readonly Person[];
  readonly person: Person;
  readonly onPick: (personId: string) => void;
};

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  list: { maxHeight: '60vh' },
});

/** As many as a person looks through; the rest is found by typing. */
const shown = 40;

/** Who uses the host: anybody of the organisation, found by name, job or place of work. */
export const PersonPicker = ({ people, person, onPick }: Props) => {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null ? people : people.filter((each) => describe(each).includes(typed.toLowerCase()));
  return (
    <div className={styles.row}>
      <Avatar name={person.displayName} color="colorful" size={28} aria-hidden />
      <Combobox
        aria-label="Signed in as"
        value={typed ?? person.displayName}
        selectedOptions={[person.id]}
        listbox={{ className: styles.list }}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) onPick(optionValue);
        }}
      >
        {found.slice(0, shown).map((each) => (
          <Option key={each.id} value={each.id} text={each.displayName}>
            {each.displayName}
            {each.jobTitle === undefined || each.jobTitle === null ? '' : ` · ${each.jobTitle}`}
          </Option>
        ))}
      </Combobox>
    </div>
  );
};

const describe = (person: Person): string =>
  [person.displayName, person.mail, person.jobTitle, person.department].join(' ').toLowerCase();
