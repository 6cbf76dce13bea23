import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { PersonAdd20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { useEffect, useRef } from 'react';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { useAdvance } from '../use-advance.ts';

const useStyles = makeStyles({
  open: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    marginBlock: '8px 0',
    marginInlineStart: '10px',
  },
});

/** Lets people join while a draft is on the board; says so where they can. */
export const JoinAgain = ({ programme }: { readonly programme: ListedProgramme }) => {
  const styles = useStyles();
  const t = useText(en);
  const step = useAdvance();
  const isOpen = programme.state === 'enrolling';
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The button that had the focus is gone.
    if (isOpen && step.isSuccess) said.current?.focus();
  }, [isOpen, step.isSuccess]);
  return (
    <>
      <Failure error={step.error} />
      {isOpen ? null : (
        <Button
          appearance="subtle"
          icon={<PersonAdd20Regular />}
          disabledFocusable={step.isPending}
          onClick={() => step.mutate({ programmeId: programme.id, to: 'enrolling' })}
        >
          {t('state.to.enrolling.again')}
        </Button>
      )}
      <p ref={said} tabIndex={-1} className={styles.open} role="status">
        {isOpen ? t('since.open') : null}
      </p>
    </>
  );
};
