import { makeStyles } from '@fluentui/react-components';
import type { CheckInView } from '@tandem/core/contract';
import { Notice, useSay } from '@tandem/ui';

const useStyles = makeStyles({ root: { marginTop: '12px' } });

/** Whether a check-in that is over took place, and from what that is known. */
export const OutcomeNote = ({ outcome }: Pick<CheckInView, 'outcome'>) => {
  const styles = useStyles();
  const say = useSay();
  return outcome === null ? null : (
    <div className={styles.root}>
      <Notice>{say(outcome)}</Notice>
    </div>
  );
};
