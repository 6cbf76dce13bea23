import { Button, makeStyles } from '@fluentui/react-components';
import type { SlotChoice } from '@tandem/core/contract';
import { nextCheckIn, useText } from '@tandem/ui';
import { en } from '../en.ts';
import { goTo } from '../start/use-route.ts';

const useStyles = makeStyles({
  root: { justifySelf: 'start', '@media (max-width: 400px)': { marginInline: '16px' } },
});

/** The way for whoever wants the next date alone at another time. */
export const OneDate = ({ choice: { pair, now } }: { choice: SlotChoice }) => {
  const styles = useStyles();
  const t = useText(en);
  const next = nextCheckIn(pair.series?.checkIns ?? [], now);
  if (next?.state !== 'booked' || next.startsAt <= now) return null;
  return (
    <Button className={styles.root} appearance="subtle" onClick={() => goTo('checkin', next.id)}>
      {t('slots.one')}
    </Button>
  );
};
