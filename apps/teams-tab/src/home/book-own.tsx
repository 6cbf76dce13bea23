import { Button } from '@fluentui/react-components';
import { message } from '@tandem/core/messages';
import type { PairView, SeriesView } from '@tandem/core/contract';
import { Notice, useNamed, useSay, useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { en } from '../en.ts';
import { Failure } from '../start/failure.tsx';
import { useTandem } from '../start/tandem.ts';

/** Where Tandem may not write calendars itself: whom the dates wait for, and the press that puts them into Outlook. */
export const BookOwn = ({ pair, series }: { pair: PairView; series: SeriesView }) => {
  const say = useSay();
  const named = useNamed();
  const t = useText(en);
  const { api } = useTandem();
  const queries = useQueryClient();
  const book = useMutation(api.checkins.book.mutationOptions({ onSuccess: () => queries.invalidateQueries() }));
  const { waitsFor } = series;
  if (waitsFor === null) return null;
  const { who, what } = waitsFor;
  return (
    <>
      <Notice
        action={
          who === 'you' ? (
            <Button appearance="primary" disabled={book.isPending} onClick={() => book.mutate({ pairId: pair.id })}>
              {what === 'booking' ? t('slots.book', { count: series.checkIns.length }) : t('hero.change')}
            </Button>
          ) : null
        }
      >
        {say(message(`waits.${who}.${what}`, named(pair.partners)))}
      </Notice>
      <Failure error={book.error} />
    </>
  );
};
