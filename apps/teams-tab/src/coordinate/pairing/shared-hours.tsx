import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  hours: { ...typographyStyles.caption1, display: 'block', fontVariantNumeric: 'tabular-nums' },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
});

/** Free working time two people share; unknown where a calendar could not be read, never taken for free. */
export const SharedHours = ({ hours }: { hours: number | null }) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatNumber } = useIntl();
  if (hours === null)
    return (
      <>
        <span className={styles.hours}>{t('people.calendar')}</span>
        <span className={styles.about}>{t('pairing.unreadable')}</span>
      </>
    );
  return (
    <>
      <span className={styles.hours}>
        {t('pairing.hours', { hours: formatNumber(hours, { maximumFractionDigits: 1 }) })}
      </span>
      <span className={styles.about}>{t('pairing.hours.about')}</span>
    </>
  );
};
