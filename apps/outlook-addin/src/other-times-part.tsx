import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { problemOf } from '@tandem/client';
import type { CheckInDetail } from '@tandem/core/contract';
import { OtherTimes, useText } from '@tandem/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from './en.ts';
import { Loaded } from './loaded.tsx';
import { useTandem } from './tandem.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start' },
  found: { width: '100%' },
  all: { display: 'flex', alignItems: 'center', minHeight: '24px' }, // a target that a finger finds, WCAG 2.5.8
  problem: { margin: 0 },
});

/** Another time for this date, looked for when somebody asks; for all of them there is more room in Teams. */
export const OtherTimesPart = ({ detail }: { detail: CheckInDetail }) => {
  const styles = useStyles();
  const t = useText(en);
  const { inTeams } = useTandem();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      {open ? (
        <div className={styles.found}>
          <ThisDate detail={detail} onMoved={() => setOpen(false)} />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('times.this')}</Button>
      )}
      <Link className={styles.all} href={inTeams(`pair/${detail.pair.id}/slots`)} target="_blank" rel="noreferrer">
        {t('times.all')}
      </Link>
    </div>
  );
};

type Props = { readonly detail: CheckInDetail; readonly onMoved: () => void };

const ThisDate = ({ detail: { pair, checkIn }, onMoved }: Props) => {
  const styles = useStyles();
  const { api } = useTandem();
  const queries = useQueryClient();
  // Calendars change while the pane stands open, so nothing that was found is kept.
  const found = useQuery(
    api.checkins.times.queryOptions({ input: { checkInId: checkIn.id }, staleTime: 0, gcTime: 0 }),
  );
  const move = useMutation(
    api.checkins.move.mutationOptions({
      onSuccess: async () => {
        onMoved();
        await queries.invalidateQueries({ queryKey: api.key() });
      },
      onError: () => found.refetch(),
    }),
  );
  return (
    <Loaded query={found}>
      {({ times }) => (
        <>
          {move.isError ? (
            <p className={styles.problem} role="alert">
              {problemOf(move.error).detail}
            </p>
          ) : null}
          <OtherTimes
            pair={pair}
            times={times}
            busy={move.isPending}
            onChoose={(startsAt) => move.mutate({ checkInId: checkIn.id, startsAt })}
          />
        </>
      )}
    </Loaded>
  );
};
