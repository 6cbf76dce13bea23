import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Score } from '@tandem/core/model';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { useSay } from '../language/say.ts';
import { useText } from '../language/use-text.ts';
import { sumOf } from './reasons.tsx';
import { TermIcon } from './term-icon.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '12px',
    paddingBlock: '10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { color: tokens.colorBrandForeground1, display: 'flex', gridRow: 'span 2' },
  name: typographyStyles.caption1Strong,
  sentence: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, gridColumn: '2 / 4' },
  points: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  sum: { display: 'flex', justifyContent: 'space-between', margin: 0, paddingTop: '10px' },
  more: { marginInlineStart: '-12px', marginTop: '4px', color: tokens.colorBrandForegroundLink },
});

const atFirst = 3;

/** Reasons for 320 px: name over sentence, no bar, three first. */
export const CompactReasons = ({ score }: { score: Score }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const { formatNumber } = useIntl();
  const [all, setAll] = useState(false);
  const hidden = all ? 0 : Math.max(0, score.reasons.length - atFirst);
  const shown = score.reasons.slice(0, score.reasons.length - hidden);
  return (
    <div>
      <ul className={styles.list} role="list">
        {shown.map((reason) => (
          <li key={reason.term} className={styles.row}>
            <span className={styles.icon}>
              <TermIcon term={reason.term} />
            </span>
            <span className={styles.name}>{t(`reasons.${reason.term}`)}</span>
            <span className={styles.points} dir="ltr">
              {formatNumber(reason.points, { signDisplay: 'exceptZero' })}
            </span>
            <span className={styles.sentence} dir="auto">
              {say(reason.message)}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <Button appearance="transparent" className={styles.more} onClick={() => setAll(true)}>
          {t('reasons.more', { count: hidden })}
        </Button>
      ) : (
        <p className={styles.sum}>
          <span className={styles.name}>{t('reasons.together')}</span>
          <span className={styles.points}>{formatNumber(sumOf(score.reasons))}</span>
        </p>
      )}
    </div>
  );
};
