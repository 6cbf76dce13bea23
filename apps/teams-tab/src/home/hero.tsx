import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Video20Regular } from '@fluentui/react-icons';
import { joinUrlOf } from '@tandem/core/checkins';
import type { CheckInView, PairView, SeriesView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { Clocks, EmptyState, Mark, nextCheckIn, Notice, Surface, useNamed, useSay, useText } from '@tandem/ui';
import { useId } from 'react';
import { HealedDates } from '../checkin/healed-dates.tsx';
import { en } from '../en.ts';
import { goTo } from '../start/use-route.ts';
import { BookOwn } from './book-own.tsx';
import { HeroAgenda } from './hero-agenda.tsx';
import { HeroSeries } from './hero-series.tsx';
import { useUntil } from './use-until.ts';

const useStyles = makeStyles({
  top: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 404px',
    '@media (max-width: 960px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  when: {
    padding: '28px 32px 24px',
    display: 'flex',
    flexDirection: 'column',
    '@media (max-width: 720px)': { padding: '16px' },
  },
  soon: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorBrandForeground1,
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    margin: 0,
  },
  title: { ...typographyStyles.subtitle1, marginBlock: '8px 24px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: 'auto', paddingTop: '28px' },
  wait: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, alignSelf: 'center' },
  note: { marginTop: '20px' },
});

/** The next check-in: when on everybody's clock, a way in, what to talk about, and the series it belongs to. */
export const Hero = ({ pair, now }: { pair: PairView; now: Instant }) => {
  const t = useText(en);
  const say = useSay();
  const named = useNamed()(pair.partners);
  const { series } = pair;
  const next = series === null ? undefined : nextCheckIn(series.checkIns, now);
  if (series !== null && next !== undefined) return <NextCheckIn pair={pair} series={series} next={next} now={now} />;
  return (
    <Surface>
      {series === null ? (
        <EmptyState
          title={t('hero.unplanned.title', named)}
          actions={
            <Button appearance="primary" size="large" onClick={() => goTo('pair', pair.id, 'slots')}>
              {t('hero.unplanned.choose')}
            </Button>
          }
        >
          {pair.unplaced === null
            ? t('hero.unplanned.text')
            : `${say(pair.unplaced)} ${t('hero.unplanned.yourselves')}`}
        </EmptyState>
      ) : (
        <EmptyState title={t('hero.ended.title', named)}>
          {t('hero.ended.text', { count: series.checkIns.length })}
        </EmptyState>
      )}
    </Surface>
  );
};

type Props = {
  readonly pair: PairView;
  readonly series: SeriesView;
  readonly next: CheckInView;
  readonly now: Instant;
};

const NextCheckIn = ({ pair, series, next, now }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const named = useNamed();
  const until = useUntil();
  const link = joinUrlOf(series, next);
  const heading = useId();
  return (
    <Surface bare labelledBy={heading}>
      <div className={styles.top}>
        <div className={styles.when}>
          <p className={styles.soon}>
            <Mark size={20} />
            {until(next.startsAt, now)}
          </p>
          <h2 id={heading} className={styles.title}>
            {t('hero.title', { number: next.number, count: series.checkIns.length, ...named(pair.partners) })}
          </h2>
          <Clocks at={next.startsAt} pair={pair} />
          {next.healing?.mayUndo === true ? <HealedDates checkIns={[next]} /> : null}
          {next.note === null || next.healing?.mayUndo === true ? null : (
            <div className={styles.note}>
              <Notice icon="moved">{say(next.note)}</Notice>
            </div>
          )}
          {series.waitsFor === null ? null : (
            <div className={styles.note}>
              <BookOwn pair={pair} series={series} />
            </div>
          )}
          <div className={styles.actions}>
            {link === null ? (
              series.waitsFor === null ? (
                <span className={styles.wait}>{t('hero.join.wait')}</span>
              ) : null
            ) : (
              <Button
                as="a"
                href={link}
                target="_blank"
                rel="noreferrer"
                appearance="primary"
                size="large"
                icon={<Video20Regular />}
              >
                {t('hero.join')}
              </Button>
            )}
            <Button size="large" onClick={() => goTo('pair', pair.id, 'slots')}>
              {t('hero.other-times')}
            </Button>
          </div>
        </div>
        <HeroAgenda checkInId={next.id} items={pair.agenda} />
      </div>
      <HeroSeries series={series} now={now} />
    </Surface>
  );
};
