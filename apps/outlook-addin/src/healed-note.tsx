import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarArrowRight20Regular } from '@fluentui/react-icons';
import { problemOf } from '@tandem/client';
import type { CheckInView } from '@tandem/core/contract';
import { longDay, useSay, useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { en } from './en.ts';
import { useTandem } from './tandem.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  icon: { color: tokens.colorBrandForeground1 },
  text: { margin: 0 },
  undo: { gridColumn: 2, justifySelf: 'start' },
});

/** Why this date is another than the rhythm says, and the press that takes back what Tandem did to it. */
export const HealedNote = ({ checkIn }: { checkIn: CheckInView }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const reader = useIntl();
  const { undo, isUndoing, problem } = useUndo(checkIn);
  const moved = checkIn.startsAt !== checkIn.originallyAt;
  const note = checkIn.healing?.note ?? checkIn.note;
  if (!moved && note === null) return null;
  return (
    <div className={styles.root}>
      <CalendarArrowRight20Regular className={styles.icon} aria-hidden="true" />
      <p className={styles.text} role={problem === null ? undefined : 'alert'}>
        {problem ?? (note === null ? t('check-in.moved', { was: longDay(reader, checkIn.originallyAt) }) : say(note))}
      </p>
      {checkIn.healing?.mayUndo === true ? (
        <Button className={styles.undo} disabled={isUndoing} onClick={undo}>
          {t('check-in.undo')}
        </Button>
      ) : null}
    </div>
  );
};

const useUndo = ({ id: checkInId }: CheckInView) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  const undoing = useMutation(
    api.checkins.undo.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: api.key() }) }),
  );
  return {
    undo: () => undoing.mutate({ checkInId }),
    isUndoing: undoing.isPending,
    problem: undoing.isError ? problemOf(undoing.error).detail : null,
  };
};
