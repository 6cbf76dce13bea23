import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CalendarArrowRight20Regular, Video20Regular } from '@fluentui/react-icons';
import type { CheckInDetail } from '@tandem/core/contract';
import { Clocks, longDay, Together, useNamed, useSay, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from './en.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM },
  who: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    margin: 0,
  },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

export const WhoAndWhen = ({ detail }: { detail: CheckInDetail }) => {
  const styles = useStyles();
  const t = useText(en);
  const named = useNamed();
  const reader = useIntl();
  const { pair, checkIn, pulse } = detail;
  const total = pair.series?.checkIns.length ?? checkIn.number;
  const link = pair.series?.joinUrl ?? null;
  return (
    <div className={styles.root}>
      <header className={styles.who}>
        <Together names={[pair.me, ...pair.partners].map(({ name }) => name)} colors="own" size={36} />
        <div>
          <h1 className={styles.title}>{t('check-in.title', named(pair.partners))}</h1>
          <p className={styles.small}>{t('check-in.number', { number: checkIn.number, total })}</p>
        </div>
      </header>
      <Clocks at={checkIn.startsAt} pair={pair} compact />
      <p className={styles.small}>
        {t('check-in.when', { date: longDay(reader, checkIn.startsAt), minutes: checkIn.minutes })}
      </p>
      {pulse.state === 'not-yet' && link !== null ? (
        <Button as="a" href={link} target="_blank" rel="noreferrer" appearance="primary" icon={<Video20Regular />}>
          {t('check-in.join')}
        </Button>
      ) : null}
      {pulse.state === 'not-yet' && link === null ? <p className={styles.small}>{t('check-in.no-link')}</p> : null}
      <Note detail={detail} />
    </div>
  );
};

/** Why this date is another than the rhythm says. */
const Note = ({ detail: { checkIn } }: { detail: CheckInDetail }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const reader = useIntl();
  const moved = checkIn.startsAt !== checkIn.originallyAt;
  if (!moved && checkIn.note === null) return null;
  return (
    <p className={styles.note}>
      <CalendarArrowRight20Regular className={styles.icon} aria-hidden="true" />
      <span>
        {checkIn.note === null
          ? t('check-in.moved', { was: longDay(reader, checkIn.originallyAt) })
          : say(checkIn.note)}
      </span>
    </p>
  );
};
