import { PairId } from '@tandem/core/model';
import { longDate, useText } from '@tandem/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';
import { BackHome } from '../start/back-home.tsx';
import { Loaded } from '../start/loaded.tsx';
import { NotHere } from '../start/not-here.tsx';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';
import { CalendarsRead } from '../start/calendars-read.tsx';
import { ChooseSlot } from './choose-slot.tsx';
import { MyTimes } from './my-times.tsx';
import { OneDate } from './one-date.tsx';

/** Three times for the whole series, the best first. */
export const SlotsPage = ({ pairId }: { pairId: string }) => {
  const id = PairId.safeParse(pairId);
  return id.success ? <OfPair pairId={id.data} /> : <NotHere />;
};

const OfPair = ({ pairId }: { pairId: PairId }) => {
  const { api } = useTandem();
  const t = useText(en);
  const reader = useIntl();
  const queries = useQueryClient();
  const slots = api.checkins.slots.queryOptions({ input: { pairId } });
  const choice = useQuery(slots);
  const { mutate: again } = useMutation({
    mutationFn: () => api.checkins.slots.call({ pairId, again: 'true' }),
    onSuccess: (fresh) => queries.setQueryData(slots.queryKey, fresh),
  });
  const best = choice.data?.slots[0];
  const first = best?.dates[0];
  const last = best?.dates.at(-1);
  const about =
    best === undefined || first === undefined || last === undefined
      ? {}
      : {
          about: t('slots.about', {
            free: String(best.free),
            checked: best.dates.some(({ verdict }) => verdict === 'unknown') ? 'some' : 'all',
            from: longDate(reader, first.startsAt),
            to: longDate(reader, last.startsAt),
          }),
        };
  return (
    <Page
      width="form"
      title={t('slots.title', { others: choice.data?.pair.partners.length ?? 1 })}
      {...about}
      actions={<BackHome />}
    >
      <Loaded query={choice} cards={3}>
        {(loaded) => (
          <>
            <CalendarsRead at={loaded.readAt} now={loaded.now} onAgain={again} />
            <ChooseSlot choice={loaded} />
            <OneDate choice={loaded} />
            <MyTimes programmeId={loaded.pair.programme.id} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
