import { Combobox, Field, makeStyles, Option, tokens, typographyStyles } from '@fluentui/react-components';
import type { Skill } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../en.ts';
import { SkillRow } from './skill-row.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '8px', alignContent: 'start' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  box: { minWidth: 0, width: '100%' },
  option: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', width: '100%' },
  people: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

const most = 12;

type Props = {
  readonly label: string;
  /** Whose color the level bars have: what one gives is one's own, what one wants comes from a partner. */
  readonly who: 'you' | 'partner';
  readonly skills: readonly Skill[];
  readonly known: readonly { readonly name: string; readonly people: number }[];
  readonly startLevel: number;
  readonly onChange: (skills: readonly Skill[]) => void;
};

/** Skills with their levels. Names that colleagues already use are offered first, so that they meet. */
export const SkillList = ({ label, who, skills, known, startLevel, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [typed, setTyped] = useState('');
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const add = (name: string) => {
    const clean = name.trim().slice(0, 60);
    setTyped('');
    if (clean === '' || skills.length >= most || skills.some((skill) => same(skill.name, clean))) return;
    onChange([...skills, { name: clean, level: startLevel }]);
  };
  const offered = known.filter(
    (one) =>
      one.name.toLowerCase().includes(typed.trim().toLowerCase()) &&
      !skills.some((skill) => same(skill.name, one.name)),
  );
  const isNew = typed.trim() !== '' && !known.some((one) => same(one.name, typed.trim()));
  return (
    <div className={styles.root}>
      <Field label={label}>
        <Combobox
          className={styles.box}
          freeform
          placeholder={t('join.skill.add')}
          value={typed}
          selectedOptions={[]}
          disabled={skills.length >= most}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_, { optionText }) => add(optionText ?? '')}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && offered.length === 0) {
              event.preventDefault();
              add(typed);
            }
          }}
        >
          {isNew ? <Option text={typed.trim()}>{typed.trim()}</Option> : null}
          {offered.slice(0, 8).map((one) => (
            <Option key={one.name} text={one.name}>
              <span className={styles.option}>
                <span>{one.name}</span>
                <span className={styles.people}>{t('join.skill.people', { count: one.people })}</span>
              </span>
            </Option>
          ))}
        </Combobox>
      </Field>
      <ul className={styles.list} role="list">
        {skills.map((skill) => (
          <SkillRow
            key={skill.name}
            skill={skill}
            who={who}
            onLevel={(level) => onChange(skills.map((one) => (one === skill ? { ...one, level } : one)))}
            onRemove={() => onChange(skills.filter((one) => one !== skill))}
          />
        ))}
      </ul>
    </div>
  );
};
