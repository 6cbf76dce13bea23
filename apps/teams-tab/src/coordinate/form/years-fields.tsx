import { makeStyles } from '@fluentui/react-components';
import type { YearsAhead } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { NumberField } from './number-field.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))', gap: '16px' },
});

const longest = 40; // years

type Props = { readonly years: YearsAhead; readonly onChange: (years: YearsAhead) => void };

/** The gap in years of leading that counts most. */
export const YearsFields = ({ years, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <div className={styles.root}>
      <NumberField
        label={t('form.years.least')}
        value={years.least}
        min={0}
        max={years.most}
        onChange={(least) => onChange({ ...years, least })}
      />
      <NumberField
        label={t('form.years.most')}
        value={years.most}
        min={years.least}
        max={longest}
        onChange={(most) => onChange({ ...years, most })}
      />
    </div>
  );
};
