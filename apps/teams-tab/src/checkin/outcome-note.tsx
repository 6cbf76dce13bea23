import { makeStyles } from '@fluentui/react-components';
import type { CheckInView } from '@tandem/core/contract';
import { Notice, useText } from '@tandem/ui';
import { en } from '../en.ts';

const useStyles = makeStyles({ root: { marginTop: '12px' } });

/** Whether a check-in that is over took place, and from what that is known. */
export const OutcomeNote = ({ state }: Pick<CheckInView, 'state'>) => {
  const styles = useStyles();
  const t = useText(en);
  return state === 'held' || state === 'missed' || state === 'unknown' ? (
    <div className={styles.root}>
      <Notice>{t(`checkin.outcome.${state}`)}</Notice>
    </div>
  ) : null;
};
