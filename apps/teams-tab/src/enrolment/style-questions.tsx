import { Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from '@fluentui/react-components';
import { WorkingStyle } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    columnGap: '32px',
    rowGap: '20px',
    gridColumn: '1 / -1',
  },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, gridColumn: '1 / -1' },
  answers: { flexWrap: 'wrap' },
});

const questions = [
  { name: 'thinking', ends: ['thinking.aloud', 'thinking.pause'] },
  { name: 'feedback', ends: ['feedback.straight', 'feedback.gentle'] },
  { name: 'planning', ends: ['planning.plan', 'planning.flow'] },
  { name: 'advice', ends: ['advice.asked', 'advice.told'] },
] as const;

const unsaid = 'unsaid';

type Props = { readonly style: WorkingStyle; readonly onChange: (style: WorkingStyle) => void };

/** How one likes to work: two ends, either of them, or nothing said. */
export const StyleQuestions = ({ style, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const choose = (name: (typeof questions)[number]['name'], answer: string) => {
    const changed = WorkingStyle.safeParse({ ...style, [name]: answer === unsaid ? null : answer });
    if (changed.success) onChange(changed.data);
  };
  return (
    <div className={styles.root}>
      <p className={styles.about}>{t('join.style')}</p>
      {questions.map(({ name, ends }) => (
        <Field key={name} label={t(`join.style.${name}`)}>
          <RadioGroup
            layout="horizontal"
            className={styles.answers}
            value={style[name] ?? unsaid}
            onChange={(_, { value }) => choose(name, value)}
          >
            {ends.map((end) => (
              <Radio key={end} value={end.slice(name.length + 1)} label={t(`join.style.${end}`)} />
            ))}
            <Radio value="either" label={t('join.style.either')} />
            <Radio value={unsaid} label={t('join.style.unsaid')} />
          </RadioGroup>
        </Field>
      ))}
    </div>
  );
};
