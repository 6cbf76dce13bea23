import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Suggested } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  points: { margin: 0, display: 'flex', alignItems: 'baseline', columnGap: '8px' },
  figure: { ...typographyStyles.title3, fontVariantNumeric: 'tabular-nums' },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** How well somebody fits, of what can be said before pairs are made, and the free time shared. */
export const PointsOf = ({ fit }: { fit: Suggested }) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatNumber } = useIntl();
  return (
    <div>
      <p className={styles.points}>
        <span className={styles.figure}>{formatNumber(fit.score.total)}</span>
        <span className={styles.small}>{t('short.of', { most: fit.most })}</span>
      </p>
      <p className={styles.small}>
        {fit.sharedHours === null
          ? t('short.hours.unknown')
          : t('short.hours', { hours: Math.round(fit.sharedHours * 10) / 10 })}
      </p>
    </div>
  );
};
