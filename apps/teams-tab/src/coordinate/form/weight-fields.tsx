import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Term, type Weights } from '@tandem/core/model';
import { useTermName, useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { NumberField } from './number-field.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: '16px 24px',
    alignItems: 'start',
  },
  sum: { ...typographyStyles.body1Strong, marginBlock: '16px 0' },
  off: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const whole = 100; // points a perfect pair would have

type Props = { readonly weights: Weights; readonly onChange: (weights: Weights) => void };

export const WeightFields = ({ weights, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const nameOf = useTermName();
  const sum = Term.options.reduce((points, term) => points + weights[term], 0);
  return (
    <>
      <div className={styles.root}>
        {Term.options.map((term) => (
          <NumberField
            key={term}
            label={nameOf(term)}
            hint={t(`form.weights.${term}`)}
            value={weights[term]}
            min={0}
            max={whole}
            onChange={(points) => onChange({ ...weights, [term]: points })}
          />
        ))}
      </div>
      <p className={styles.sum} role="status">
        {sum === whole ? (
          t('form.weights.sum', { sum })
        ) : (
          <span className={styles.off}>{t('form.weights.off', { sum })}</span>
        )}
      </p>
    </>
  );
};
