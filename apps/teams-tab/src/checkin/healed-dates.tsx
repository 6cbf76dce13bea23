import { Button, makeStyles } from '@fluentui/react-components';
import type { CheckInView } from '@tandem/core/contract';
import { Notice, useSay, useText } from '@tandem/ui';
import { en } from '../en.ts';
import { useUndo } from './use-undo.ts';

const useStyles = makeStyles({ list: { display: 'grid', rowGap: '8px', marginBlock: '8px 12px' } });

/** Dates that Tandem moved or left out by itself, each with the reason and one press that takes it back. */
export const HealedDates = ({ checkIns }: { checkIns: readonly CheckInView[] }) => {
  const styles = useStyles();
  const open = checkIns.filter(({ healing }) => healing?.mayUndo === true);
  if (open.length === 0) return null;
  return (
    <div className={styles.list}>
      {open.map((checkIn) => (
        <HealedDate key={checkIn.id} checkIn={checkIn} />
      ))}
    </div>
  );
};

const HealedDate = ({ checkIn }: { checkIn: CheckInView }) => {
  const say = useSay();
  const t = useText(en);
  const { undo, isUndoing, problem } = useUndo(checkIn.id);
  if (checkIn.healing === null) return null;
  return (
    <Notice
      icon="moved"
      action={
        <Button size="small" disabled={isUndoing} onClick={undo}>
          {t('checkin.undo')}
        </Button>
      }
    >
      {problem ?? say(checkIn.healing.note)}
    </Notice>
  );
};
