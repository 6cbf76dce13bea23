import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Video20Regular } from '@fluentui/react-icons';
import { joinUrlOf } from '@tandem/core/checkins';
import type { CheckInDetail } from '@tandem/core/contract';
import { Clocks, longDay, Together, useNamed, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { BookOwn } from './book-own.tsx';
import { en } from './en.ts';
import { HealedNote } from './healed-note.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM },
  who: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

export const WhoAndWhen = ({ detail }: { detail: CheckInDetail }) => {
  const styles = useStyles();
  const t = useText(en);
  const named = useNamed();
  const reader = useIntl();
  const { pair, checkIn, pulse } = detail;
  const total = pair.series?.checkIns.length ?? checkIn.number;
  const link = pair.series === null ? null : joinUrlOf(pair.series, checkIn);
  const isOut = checkIn.state === 'skipped' || checkIn.state === 'cancelled';
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
      {isOut ? <p className={styles.small}>{t('check-in.skipped')}</p> : null}
      {!isOut && pulse.state === 'not-yet' && link !== null ? (
        <Button as="a" href={link} target="_blank" rel="noreferrer" appearance="primary" icon={<Video20Regular />}>
          {t('check-in.join')}
        </Button>
      ) : null}
      {!isOut && pulse.state === 'not-yet' && link === null ? (
        <p className={styles.small}>{t('check-in.no-link')}</p>
      ) : null}
      <BookOwn pair={pair} />
      <HealedNote checkIn={checkIn} />
    </div>
  );
};
