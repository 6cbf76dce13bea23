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
  Tooltip,
} from '@fluentui/react-components';
import { CalendarEdit20Regular } from '@fluentui/react-icons';
import type { BookingRow, HourChoices } from '@tandem/core/contract';
import type { ProgrammeId } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { Loaded } from '../../start/loaded.tsx';
import { useTandem } from '../../start/tandem.ts';
import { HourChoicesList, type Chosen } from '../hour-choices.tsx';
import { hoursInWords } from '../hours-in-words.ts';
import { namesOf } from '../names-of.ts';

const useStyles = makeStyles({
  content: { display: 'grid', rowGap: '12px', alignContent: 'start', minHeight: '240px' },
  text: { margin: 0 },
});

type Props = { readonly programmeId: ProgrammeId; readonly row: BookingRow };

/** Another hour for what is left of one series, with who gives way to it; nothing changes before the press. */
export const ChooseSeriesHour = ({ programmeId, row }: Props) => {
  const t = useText(en);
  const { formatList } = useIntl();
  const [open, setOpen] = useState(false);
  const names = formatList(namesOf(row.members, 'givenName'));
  return (
    <Dialog open={open} onOpenChange={(_, change) => setOpen(change.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content={t('hours.series', { names })}>
          <Button appearance="subtle" icon={<CalendarEdit20Regular />} />
        </Tooltip>
      </DialogTrigger>
      <DialogSurface>
        {open ? <Choose programmeId={programmeId} row={row} names={names} onDone={() => setOpen(false)} /> : null}
      </DialogSurface>
    </Dialog>
  );
};

const Choose = ({
  programmeId,
  row,
  names,
  onDone,
}: Props & { readonly names: string; readonly onDone: () => void }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const input = { programmeId, pairId: row.pairId };
  const choices = useQuery(api.programmes.hourChoices.queryOptions({ input, retry: false, gcTime: 0 }));
  const change = useMutation(
    api.programmes.changeHours.mutationOptions({
      onSuccess: () => {
        onDone();
        return queries.invalidateQueries();
      },
    }),
  );
  const choice = typeof chosen === 'number' ? choices.data?.choices[chosen] : undefined;
  const others = choice?.changes.flatMap(({ pairId, slot }) => (slot === null ? [] : [{ pairId, slot }])) ?? [];
  return (
    <DialogBody>
      <DialogTitle>{t('hours.title', { names })}</DialogTitle>
      <DialogContent className={styles.content}>
        <Loaded query={choices}>
          {(loaded) => (
            <>
              <Standing choices={loaded} />
              <HourChoicesList choices={loaded} chosen={chosen} onChoose={setChosen} />
            </>
          )}
        </Loaded>
        <Failure error={change.error} />
      </DialogContent>
      <DialogActions>
        <DialogTrigger disableButtonEnhancement>
          <Button>{t('change.keep')}</Button>
        </DialogTrigger>
        <Button
          appearance="primary"
          disabled={choice === undefined || change.isPending}
          onClick={() => {
            if (choice === undefined) return;
            change.mutate({ programmeId, changes: [{ pairId: row.pairId, slot: choice.slot }, ...others] });
          }}
        >
          {t('again.change', { count: choice === undefined ? 1 : 1 + others.length })}
        </Button>
      </DialogActions>
    </DialogBody>
  );
};

const Standing = ({ choices: { standing, dates } }: { choices: HourChoices }) => {
  const styles = useStyles();
  const t = useText(en);
  const reader = useIntl();
  return (
    <p className={styles.text}>
      {standing === null
        ? t('hours.stands.none')
        : t('hours.stands', { hour: hoursInWords(reader, standing.starts), free: standing.free, dates })}
    </p>
  );
};
