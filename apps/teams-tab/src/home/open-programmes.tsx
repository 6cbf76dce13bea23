import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammeCard } from '@tandem/core/contract';
import { EmptyState, Surface, useText } from '@tandem/ui';
import { useId } from 'react';
import { en } from '../en.ts';
import { goTo } from '../start/use-route.ts';
import { usePlainDate } from './use-plain-date.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, marginBlock: '0 8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '12px',
    paddingBlock: '14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  text: { display: 'block', color: tokens.colorNeutralForeground2, maxWidth: '608px' },
  when: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export const OpenProgrammes = ({ programmes }: { programmes: readonly ProgrammeCard[] }) => {
  const styles = useStyles();
  const t = useText(en);
  const plain = usePlainDate();
  const heading = useId();
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('home.open.title')}
      </h2>
      <ul className={styles.list} role="list">
        {programmes.map((programme) => (
          <li key={programme.id} className={styles.row}>
            <span>
              <span className={styles.name}>{programme.name}</span>
              <span className={styles.text}>{programme.objective}</span>
              <span className={styles.when}>{t('home.open.starts', { date: plain(programme.startsOn) })}</span>
            </span>
            <Button aria-label={`${t('home.open.join')} ${programme.name}`} onClick={() => goTo('join', programme.id)}>
              {t('home.open.join')}
            </Button>
          </li>
        ))}
      </ul>
    </Surface>
  );
};

export const NothingOpen = () => {
  const t = useText(en);
  return (
    <Surface>
      <EmptyState title={t('home.none.title')}>{t('home.none.text')}</EmptyState>
    </Surface>
  );
};
