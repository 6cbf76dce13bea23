import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammeHealth } from '@tandem/core/contract';
import { Surface, Together, useSay, useText } from '@tandem/ui';
import { useId } from 'react';
import { en } from '../../en.ts';
import { namesOf } from '../names-of.ts';

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
  name: { ...typographyStyles.body1Strong, display: 'block' },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** What Tandem cannot put right by itself. */
export const Attention = ({ health }: { health: ProgrammeHealth }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const heading = useId();
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('overview.attention')}
      </h2>
      {health.attention.length === 0 ? <p className={styles.none}>{t('overview.attention.none')}</p> : null}
      <ul className={styles.list} role="list">
        {health.attention.map((one) => (
          <li key={one.pairId} className={styles.row}>
            <Together names={namesOf(one.members, 'name')} colors="all" size={28} />
            <span>
              <span className={styles.name}>{namesOf(one.members, 'givenName').join(' · ')}</span>
              <span className={styles.reason}>{say(one.reason)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
