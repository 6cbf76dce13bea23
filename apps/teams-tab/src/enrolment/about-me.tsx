import { Avatar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { placeOf, Surface, useText } from '@tandem/ui';
import { en } from '../en.ts';
import type { Prefilled } from './types.ts';

const useStyles = makeStyles({
  root: { display: 'flex', columnGap: '12px', alignItems: 'center' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  from: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginBlock: '16px 0' },
  series: { marginBlock: '12px 0', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** What the directory says, and what one joins. */
export const AboutMe = ({ enrolment }: { enrolment: Prefilled }) => {
  const styles = useStyles();
  const t = useText(en);
  const { me, programme } = enrolment;
  return (
    <Surface>
      <div className={styles.root}>
        <Avatar name={me.name} size={48} color="teal" aria-hidden="true" />
        <div>
          <p className={styles.name}>{me.name}</p>
          {me.jobTitle === null ? null : <p className={styles.line}>{me.jobTitle}</p>}
          <p className={styles.line}>{placeOf(me)}</p>
        </div>
      </div>
      <p className={styles.from}>{t('join.from')}</p>
      <p className={styles.series}>
        {t('join.series', { dates: programme.cadence.dates, minutes: programme.cadence.minutes })}
      </p>
    </Surface>
  );
};
