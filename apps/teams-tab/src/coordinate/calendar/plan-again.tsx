import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
} from '@fluentui/react-components';
import { Readiness } from '@tandem/core/contract';
import type { PairId } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { Loaded } from '../../start/loaded.tsx';
import { useTandem } from '../../start/tandem.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { ChangedHours } from './changed-hours.tsx';

const useStyles = makeStyles({
  surface: { maxWidth: '760px' },
  content: { display: 'grid', rowGap: '16px', alignContent: 'start', minHeight: '240px' },
});

/** Plans the series of a running programme again: what would change, from what to what, and only then a press. */
export const PlanAgain = ({ programme }: { programme: ListedProgramme }) => {
  const styles = useStyles();
  const t = useText(en);
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={(_, change) => setOpen(change.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button>{t('again.open')}</Button>
      </DialogTrigger>
      <DialogSurface className={styles.surface}>
        {open ? <Preview programme={programme} onDone={() => setOpen(false)} /> : null}
      </DialogSurface>
    </Dialog>
  );
};

const isReadiness = (value: string): value is Readiness => Readiness.safeParse(value).success;

const Preview = ({ programme, onDone }: { programme: ListedProgramme; onDone: () => void }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const queries = useQueryClient();
  const [readiness, setReadiness] = useState<Readiness>('few');
  const [left, setLeft] = useState<ReadonlySet<PairId>>(new Set());
  const programmeId = programme.id;
  const plan = useQuery(api.programmes.planAgain.queryOptions({ input: { programmeId, readiness }, gcTime: 0 }));
  const change = useMutation(
    api.programmes.changeHours.mutationOptions({
      onSuccess: () => {
        onDone();
        return queries.invalidateQueries();
      },
    }),
  );
  const chosen = (plan.data?.changes ?? []).filter(({ pairId }) => !left.has(pairId));
  return (
    <DialogBody>
      <DialogTitle>{t('again.title')}</DialogTitle>
      <DialogContent className={styles.content}>
        <Field label={t('again.readiness')}>
          <RadioGroup
            value={readiness}
            onChange={(_, { value }) => {
              if (isReadiness(value)) setReadiness(value);
              setLeft(new Set());
            }}
          >
            {Readiness.options.map((one) => (
              <Radio key={one} value={one} label={t(`again.readiness.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
        <Loaded query={plan}>
          {(loaded) => (
            <ChangedHours
              plan={loaded}
              left={left}
              onLeave={(pairId, isLeft) => {
                const next = new Set(left);
                if (isLeft) next.add(pairId);
                else next.delete(pairId);
                setLeft(next);
              }}
            />
          )}
        </Loaded>
        <Failure error={change.error} />
      </DialogContent>
      <DialogActions>
        <DialogTrigger disableButtonEnhancement>
          <Button>{t('again.keep')}</Button>
        </DialogTrigger>
        <Button
          appearance="primary"
          disabled={chosen.length === 0 || change.isPending}
          onClick={() => change.mutate({ programmeId, changes: chosen.map(({ pairId, slot }) => ({ pairId, slot })) })}
        >
          {t('again.change', { count: chosen.length })}
        </Button>
      </DialogActions>
    </DialogBody>
  );
};
