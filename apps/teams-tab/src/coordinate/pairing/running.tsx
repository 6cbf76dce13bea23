import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Proposal } from '@tandem/core/contract';
import { meetsIn } from '@tandem/core/model';
import { Surface, useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { Page } from '../../start/page.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { useRun } from './use-run.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', justifyItems: 'start', maxWidth: '608px' },
  step: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

type Props = { readonly programme: ListedProgramme; readonly run: Extract<Proposal, { state: 'running' }> };

/** A run that goes on: how far it is, in numbers, and a way to stop it. */
export const Running = ({ programme, run }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const finding = t('pairing.running', { kind: meetsIn(programme) });
  const { cancel } = useRun(programme.id);
  const known = run.step !== 'waiting' && run.total > 0;
  return (
    <Page width="coordinator" title={finding} about={programme.name}>
      <Surface>
        <div className={styles.root}>
          <ProgressBar thickness="large" aria-label={finding} {...(known ? { value: run.done, max: run.total } : {})} />
          <p className={styles.step} role="status">
            {t(`pairing.step.${run.step}`, { done: run.done, total: run.total })}
          </p>
          <Button disabled={cancel.isPending} onClick={() => cancel.mutate({ proposalId: run.id })}>
            {t('pairing.cancel')}
          </Button>
        </div>
      </Surface>
    </Page>
  );
};
