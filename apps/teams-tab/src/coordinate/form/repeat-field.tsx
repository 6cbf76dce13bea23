import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';

const useStyles = makeStyles({ box: { minWidth: 0 } });

const never = 'never';
const offered = [6, 12, 24]; // months

type Props = { readonly months: number | null; readonly onChange: (months: number | null) => void };

/** When two who were a pair may be one again. */
export const RepeatField = ({ months, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const nameOf = (choice: number | null) => {
    if (choice === null) return t('form.rules.repeat.never');
    return choice === 0 ? t('form.rules.repeat.now') : t('form.rules.repeat.months', { months: choice });
  };
  const choices = [...new Set([null, 0, ...offered, months])];
  return (
    <Field label={t('form.rules.repeat')}>
      <Dropdown
        className={styles.box}
        value={nameOf(months)}
        selectedOptions={[months === null ? never : String(months)]}
        onOptionSelect={(_, { optionValue = never }) => onChange(optionValue === never ? null : Number(optionValue))}
      >
        {choices.map((choice) => (
          <Option key={choice ?? never} value={choice === null ? never : String(choice)}>
            {nameOf(choice)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};
