import { Avatar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CoordinatorLine } from '@tandem/core/contract';
import { Surface, longDay, useText } from '@tandem/ui';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, marginBlock: '0 8px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    paddingBlock: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  line: { marginBlock: '2px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** What people wrote to the coordinator after a check-in, newest first. */
export const Lines = ({ lines }: { lines: readonly CoordinatorLine[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const reader = useIntl();
  const heading = useId();
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('overview.lines')}
      </h2>
      {lines.length === 0 ? <p className={styles.none}>{t('overview.lines.none')}</p> : null}
      <ul className={styles.list} role="list">
        {lines.map(({ from, checkInId, number, startsAt, line }) => (
          <li key={`${checkInId}${from.id}`} className={styles.row}>
            <Avatar name={from.name} size={28} color="colorful" aria-hidden="true" />
            <div>
              <p className={styles.name}>{from.name}</p>
              <p className={styles.line}>{line}</p>
              <p className={styles.when}>{t('overview.lines.when', { number, date: longDay(reader, startsAt) })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
