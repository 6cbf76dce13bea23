import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CheckInDetail, CheckInView, SeriesView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { CompactReasons, Language, SeriesLine, seriesNodes, useRhythm, useText } from '@tandem/ui';
import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Account } from './account.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { en } from './en.ts';
import { OtherTimesPart } from './other-times-part.tsx';
import { PulsePart } from './pulse-part.tsx';
import { WhoAndWhen } from './who-and-when.tsx';

const useStyles = makeStyles({
  part: {
    padding: tokens.spacingHorizontalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-of-type': { borderBottomStyle: 'none' },
  },
  head: { display: 'flex', justifyContent: 'space-between', marginBottom: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  rhythm: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginBottom: '10px' },
  score: { ...typographyStyles.subtitle2, fontVariantNumeric: 'tabular-nums' },
});

/** The check-in behind an appointment, one column for 320 px: who and when, act, agenda, why, the rest of the series. */
export const CheckInPane = ({ detail }: { detail: CheckInDetail }) => {
  const styles = useStyles();
  const t = useText(en);
  const { locale } = useIntl();
  const { pair, checkIn, now, pulse } = detail;
  return (
    <Language locale={locale} zone={pair.me.zone}>
      <section className={styles.part}>
        <WhoAndWhen detail={detail} />
      </section>
      {pulse.state === 'not-yet' ? null : (
        <section className={styles.part}>
          <PulsePart detail={detail} pulse={pulse} />
        </section>
      )}
      <Part title={t('check-in.agenda')}>
        <AgendaPart detail={detail} />
      </Part>
      <Part
        title={t('check-in.why', { others: pair.partners.length })}
        aside={<span className={styles.score}>{pair.score.total}</span>}
      >
        <CompactReasons score={pair.score} />
      </Part>
      {pair.series === null ? null : (
        <Part title={t('check-in.series')}>
          <Rhythm series={pair.series} now={now} />
          <SeriesLine nodes={seriesNodes(pair.series.checkIns, now)} compact />
        </Part>
      )}
      {mayMove(checkIn, now) ? (
        <Part title={t('times.title')}>
          <OtherTimesPart detail={detail} />
        </Part>
      ) : null}
      <Account name={pair.me.name} place={`checkin/${checkIn.id}`} />
    </Language>
  );
};

/** Before it begins, and while it stands in Outlook. */
const mayMove = ({ state, startsAt }: CheckInView, now: Instant): boolean => state === 'booked' && startsAt > now;

const Rhythm = ({ series, now }: { series: SeriesView; now: Instant }) => {
  const styles = useStyles();
  return <p className={styles.rhythm}>{useRhythm()(series, now)}</p>;
};

const Part = ({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) => {
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
};
