import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairView } from '@tandem/core/contract';
import { longDate, Reasons, Surface, Together, useNamed, useText } from '@tandem/ui';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '16px' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  since: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  why: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, marginBlock: '20px 4px' },
});

export const PairCard = ({ pair }: { pair: PairView }) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const named = useNamed()(pair.partners);
  const heading = useId();
  return (
    <Surface labelledBy={heading}>
      <div className={styles.head}>
        <Together names={[pair.me, ...pair.partners].map(({ name }) => name)} colors="own" size={40} />
        <div>
          <h2 id={heading} className={styles.title}>
            {t('pair.title', named)}
          </h2>
          <p className={styles.since}>
            {t('pair.since', { ...named, date: longDate(reader, pair.pairedAt), score: pair.score.total })}
          </p>
        </div>
      </div>
      <h3 className={styles.why}>{t('pair.why', named)}</h3>
      <Reasons score={pair.score} />
    </Surface>
  );
};
