import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Reason, Score } from '@tandem/core/model';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { useSay } from '../language/say.ts';
import { useText } from '../language/use-text.ts';
import { TermIcon } from './term-icon.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 92px minmax(0, 1fr) 64px 40px',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '52px',
    paddingBlock: '12px',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 560px)': { gridTemplateColumns: '20px minmax(0, 1fr) 40px' },
  },
  icon: { color: tokens.colorBrandForeground1, display: 'flex' },
  name: typographyStyles.body1Strong,
  sentence: {
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 560px)': { gridColumn: '2 / 3', gridRowStart: 2 },
  },
  track: {
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: 'hidden',
    '@media (max-width: 560px)': { display: 'none' },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  points: { ...typographyStyles.body1Strong, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  sum: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', margin: 0, paddingTop: '14px' },
  total: { ...typographyStyles.subtitle2, fontVariantNumeric: 'tabular-nums' },
});

/** Why two people: one row a term, with the points it gave, and the sum that the rows make. */
export const Reasons = ({ score }: { score: Score }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const { formatNumber } = useIntl();
  const most = Math.max(1, ...score.reasons.map((reason) => reason.of));
  return (
    <div>
      <ul className={styles.list} role="list">
        {score.reasons.map((reason) => (
          <li key={reason.term} className={styles.row}>
            <span className={styles.icon}>
              <TermIcon term={reason.term} />
            </span>
            <span className={styles.name}>{t(`reasons.${reason.term}`)}</span>
            <span className={styles.sentence} dir="auto">
              {say(reason.message)}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ display: 'block', width: `${(100 * reason.points) / most}%` }} />
            </span>
            <span className={styles.points} dir="ltr">
              {formatNumber(reason.points, { signDisplay: 'exceptZero' })}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.sum}>
        <span className={styles.name}>{t('reasons.together')}</span>
        <span className={styles.total}>{formatNumber(sumOf(score.reasons))}</span>
      </p>
    </div>
  );
};

/** The sum of what is shown, so that the page can never show rows that do not add up to it. */
export const sumOf = (reasons: readonly Reason[]): number => reasons.reduce((sum, reason) => sum + reason.points, 0);
