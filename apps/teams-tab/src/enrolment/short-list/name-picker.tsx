import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import type { PersonCard } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useState, type ReactNode } from 'react';
import { en } from '../../en.ts';

const useStyles = makeStyles({ box: { minWidth: 0, width: '100%' } });

/** Names offered at a time. */
const mostOffered = 8;

type Props = {
  readonly label: ReactNode;
  readonly hint: string;
  readonly people: readonly PersonCard[];
  readonly disabled?: boolean;
  readonly onPick: (id: PersonId) => void;
};

/** Finds a colleague who takes part, by any part of the name. */
export const NamePicker = ({ label, hint, people, disabled = false, onPick }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [typed, setTyped] = useState('');
  const wanted = typed.trim().toLocaleLowerCase();
  const found = people.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <Field label={{ children: label }} hint={hint}>
      <Combobox
        className={styles.box}
        placeholder={t('short.search')}
        value={typed}
        selectedOptions={[]}
        disabled={disabled}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => {
          const person = people.find(({ id }) => id === optionValue);
          setTyped('');
          if (person !== undefined) onPick(person.id);
        }}
      >
        {found.slice(0, mostOffered).map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
        {found.length === 0 ? <Option disabled>{t('short.nobody')}</Option> : null}
      </Combobox>
    </Field>
  );
};
