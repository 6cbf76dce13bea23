import { Avatar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CoordinatorLine } from '@tandem/core/contract';
import { longDay, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { ListSection } from './list-section.tsx';

const useStyles = makeStyles({
  name: { ...typographyStyles.body1Strong, margin: 0 },
  line: { marginBlock: '2px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** What people wrote to the coordinator after a check-in, newest first. */
export const Lines = ({ lines }: { lines: readonly CoordinatorLine[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const reader = useIntl();
  const rows = lines.map(({ from, checkInId, number, startsAt, line }) => ({
    key: `${checkInId} ${from.id}`,
    who: <Avatar name={from.name} size={28} color="colorful" aria-hidden="true" />,
    what: (
      <>
        <p className={styles.name}>{from.name}</p>
        <p className={styles.line}>{line}</p>
        <p className={styles.when}>{t('overview.lines.when', { number, date: longDay(reader, startsAt) })}</p>
      </>
    ),
  }));
  return <ListSection title={t('overview.lines')} none={t('overview.lines.none')} rows={rows} />;
};
