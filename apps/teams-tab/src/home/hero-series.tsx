import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SeriesView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { drawnState, nextCheckIn, Notice, SeriesLine, seriesNodes, useRhythm, useSay, useText } from '@tandem/ui';
import { useId } from 'react';
import { HealedDates } from '../checkin/healed-dates.tsx';
import { HealingRules } from '../checkin/healing-rules.tsx';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: {
    padding: '16px 32px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 720px)': { padding: '16px' },
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', alignItems: 'baseline', marginBottom: '10px' },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  rhythm: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  notice: { marginBlock: '8px 12px' },
});

export const HeroSeries = ({ series, now }: { series: SeriesView; now: Instant }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const rhythm = useRhythm();
  const heading = useId();
  // What happened to the next one stands beside its time already.
  const next = nextCheckIn(series.checkIns, now);
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {t('hero.series')}
        </h3>
        <span className={styles.rhythm}>{rhythm(series, now)}</span>
      </div>
      <SeriesLine nodes={seriesNodes(series.checkIns, now, drawnState(series))} />
      <HealedDates checkIns={series.checkIns.filter(({ id }) => id !== next?.id)} />
      <HealingRules rules={series.rules} />
      {series.state === 'planned' && series.problem === null ? (
        <div className={styles.notice}>
          <Notice>{t('hero.planned')}</Notice>
        </div>
      ) : null}
      {series.problem === null || series.waitsFor !== null ? null : (
        <div className={styles.notice}>
          <Notice>{say(series.problem)}</Notice>
        </div>
      )}
    </section>
  );
};
