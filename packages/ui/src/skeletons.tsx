import { Skeleton, SkeletonItem, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { en } from './language/en.ts';
import { useText } from './language/use-text.ts';
import { Surface } from './surface.tsx';

const useStyles = makeStyles({
  page: { display: 'grid', rowGap: '24px' },
  title: { width: '280px', maxWidth: '80%', height: '28px' },
  lines: { display: 'grid', rowGap: '16px' },
  short: { width: '40%' },
  tall: { height: '48px', width: '60%' },
});

const patience = 150; // milliseconds; a faster answer shows no skeleton at all

/** The shape of what is coming. */
export const Waiting = ({ cards = 2 }: { cards?: number }) => {
  const styles = useStyles();
  const t = useText(en);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <Skeleton className={styles.page} aria-label={t('loading')}>
      <SkeletonItem className={styles.title} />
      {Array.from({ length: cards }, (_, index) => (
        <Surface key={index}>
          <div className={styles.lines}>
            <SkeletonItem size={16} className={styles.short} />
            <SkeletonItem className={styles.tall} />
            <SkeletonItem size={16} />
          </div>
        </Surface>
      ))}
    </Skeleton>
  );
};
