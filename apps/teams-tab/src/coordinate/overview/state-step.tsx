import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { useAdvance } from '../use-advance.ts';

const useStyles = makeStyles({ steps: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The next step of a programme's life: open a draft, let people join again while pairs are found, close what runs. */
export const StateStep = ({ programme, toCome }: { programme: ListedProgramme; toCome: number }) => {
  const styles = useStyles();
  const t = useText(en);
  const step = useAdvance();
  const programmeId = programme.id;
  if (step.isError) return <Failure error={step.error} />;
  const close = (
    <Dialog>
      <DialogTrigger disableButtonEnhancement>
        <Button disabled={step.isPending}>{t('state.to.closed')}</Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('state.close.title', { programme: programme.name })}</DialogTitle>
          <DialogContent>{t('state.close.text', { toCome })}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button>{t('state.close.keep')}</Button>
            </DialogTrigger>
            <Button appearance="primary" onClick={() => step.mutate({ programmeId, to: 'closed' })}>
              {t('state.to.closed')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
  switch (programme.state) {
    case 'draft':
      return (
        <Button
          appearance="primary"
          disabled={step.isPending}
          onClick={() => step.mutate({ programmeId, to: 'enrolling' })}
        >
          {t('state.to.enrolling')}
        </Button>
      );
    case 'closed':
      return null;
    case 'matching':
      return (
        <div className={styles.steps}>
          <Button disabled={step.isPending} onClick={() => step.mutate({ programmeId, to: 'enrolling' })}>
            {t('state.to.enrolling.again')}
          </Button>
          {close}
        </div>
      );
    case 'enrolling':
    case 'active':
      return close;
  }
};
