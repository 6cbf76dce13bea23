import { Combobox, Field, Option, OptionGroup } from '@fluentui/react-components';
import type { PersonCard } from '@tandem/core/contract';
import { placeOf, useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../../en.ts';

type Group = { readonly label: string; readonly people: readonly PersonCard[] };

type Props = {
  readonly label: string;
  readonly groups: readonly Group[];
  /** The person, and which group they were chosen from. */
  readonly onPick: (person: PersonCard, group: number) => void;
};

/** No list on a screen is longer; who is further down is found by name. */
const most = 50;

/** Finds one of the people of a run by name. */
export const PersonPicker = ({ label, groups, onPick }: Props) => {
  const t = useText(en);
  const [wanted, setWanted] = useState('');
  const found = groups.map(({ label: name, people }, group) => ({
    group,
    name,
    people: people.filter((person) => person.name.toLowerCase().includes(wanted.trim().toLowerCase())).slice(0, most),
  }));
  const pick = (value: string | undefined): void => {
    const chosen = found
      .flatMap(({ group, people }) => people.map((person) => ({ group, person })))
      .find(({ group, person }) => `${group} ${person.id}` === value);
    if (chosen === undefined) return;
    setWanted(chosen.person.name);
    onPick(chosen.person, chosen.group);
  };
  return (
    <Field label={label}>
      <Combobox
        placeholder={t('swap.find')}
        value={wanted}
        selectedOptions={[]}
        onChange={({ target }) => setWanted(target.value)}
        onOptionSelect={(_, { optionValue }) => pick(optionValue)}
      >
        {found.every(({ people }) => people.length === 0) ? (
          <Option key="none" disabled text={t('swap.none')}>
            {t('swap.none')}
          </Option>
        ) : null}
        {found
          .filter(({ people }) => people.length > 0)
          .map(({ group, name, people }) => (
            <OptionGroup key={group} label={name}>
              {people.map((person) => (
                <Option key={person.id} value={`${group} ${person.id}`} text={person.name}>
                  {[person.name, placeOf(person)].filter((part) => part !== '').join(', ')}
                </Option>
              ))}
            </OptionGroup>
          ))}
      </Combobox>
    </Field>
  );
};
