import { makeStyles, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import type { CheckInView, PairView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { Clocks, CompactReasons, dayAndTime, Together, useNamed, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';
import { HeroAgenda } from '../home/hero-agenda.tsx';

const useStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground1, minHeight: '100vh' },
  section: { padding: '16px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', alignItems: 'center', columnGap: '12px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  left: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums', marginBlock: '16px 8px' },
  why: { ...typographyStyles.subtitle2, marginBlock: '0 4px' },
});

const minute = 60_000; // milliseconds

type Props = { readonly pair: PairView; readonly checkIn: CheckInView; readonly now: Instant };

/** 320 px: who and when, the time that is left, the agenda, why these people. */
export const SidePanel = ({ pair, checkIn, now }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const named = useNamed()(pair.partners);
  return (
    <div className={styles.root}>
      <section className={styles.section}>
        <div className={styles.head}>
          <Together names={[pair.me, ...pair.partners].map(({ name }) => name)} colors="own" size={28} />
          <div>
            <h1 className={styles.title}>{t('pair.title', named)}</h1>
            <p className={styles.about}>
              {t('checkin.title', {
                number: checkIn.number,
                count: pair.series?.checkIns.length ?? checkIn.number,
                ...named,
              })}
            </p>
          </div>
        </div>
        <TimeLeft pair={pair} checkIn={checkIn} now={now} />
      </section>
      <HeroAgenda checkInId={checkIn.id} items={pair.agenda} />
      <section className={styles.section}>
        <h2 className={styles.why}>{t('pair.why', named)}</h2>
        <CompactReasons score={pair.score} />
      </section>
    </div>
  );
};

const TimeLeft = ({ pair, checkIn, now }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  if (now < checkIn.startsAt)
    return (
      <>
        <p className={styles.left}>{t('meeting.starts', { date: dayAndTime(reader, checkIn.startsAt) })}</p>
        <Clocks at={checkIn.startsAt} pair={pair} compact />
      </>
    );
  const gone = (now - checkIn.startsAt) / minute;
  const left = Math.max(0, Math.ceil(checkIn.minutes - gone));
  return (
    <>
      <p className={styles.left}>
        {left === 0 ? t('meeting.over') : t('meeting.left', { minutes: left, length: checkIn.minutes })}
      </p>
      <ProgressBar thickness="medium" value={Math.min(1, gone / checkIn.minutes)} aria-label={t('meeting.progress')} />
    </>
  );
};
