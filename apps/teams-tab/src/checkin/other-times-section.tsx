import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { CheckInDetail } from '@tandem/core/contract';
import { OtherTimes, Surface, useText } from '@tandem/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { en } from '../en.ts';
import { Failure } from '../start/failure.tsx';
import { Loaded } from '../start/loaded.tsx';
import { useTandem } from '../start/tandem.ts';
import { goTo } from '../start/use-route.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, marginBlock: '0 16px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '12px', marginTop: '16px' },
});

/** Another time for this date, looked for when somebody asks, or for the whole series. */
export const OtherTimesSection = ({ detail }: { detail: CheckInDetail }) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const [open, setOpen] = useState(false);
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('checkin.times')}
      </h2>
      {open ? <ThisDate detail={detail} onMoved={() => setOpen(false)} /> : null}
      <div className={styles.ways}>
        {open ? null : <Button onClick={() => setOpen(true)}>{t('checkin.times.this')}</Button>}
        <Button appearance="subtle" onClick={() => goTo('pair', detail.pair.id, 'slots')}>
          {t('checkin.times.all')}
        </Button>
      </div>
    </Surface>
  );
};

type Props = { readonly detail: CheckInDetail; readonly onMoved: () => void };

const ThisDate = ({ detail: { pair, checkIn }, onMoved }: Props) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  // Calendars change while the page stands open, so nothing that was found is kept.
  const found = useQuery(
    api.checkins.times.queryOptions({ input: { checkInId: checkIn.id }, staleTime: 0, gcTime: 0 }),
  );
  const move = useMutation(
    api.checkins.move.mutationOptions({
      onSuccess: async () => {
        onMoved();
        await queries.invalidateQueries();
      },
      onError: () => found.refetch(),
    }),
  );
  return (
    <Loaded query={found} cards={1}>
      {({ times }) => (
        <>
          <Failure error={move.error} />
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
