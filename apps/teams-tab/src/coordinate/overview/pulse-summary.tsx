import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammeHealth } from '@tandem/core/contract';
import { Surface, useText } from '@tandem/ui';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, marginBlock: '0 8px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What people said, as one number of five or more of them; nothing at all for fewer. */
export const PulseSummary = ({ pulse }: { pulse: ProgrammeHealth['pulse'] }) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const { formatNumber } = useIntl();
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('overview.pulse')}
      </h2>
      <p className={styles.text}>
        {pulse === null || pulse.useful === null
          ? t('overview.pulse.few')
          : t('overview.pulse.useful', {
              useful: formatNumber(pulse.useful, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
              answers: pulse.answers,
              people: pulse.people,
            })}
      </p>
    </Surface>
  );
};
