import { makeStyles, ProgressBar } from '@fluentui/react-components';
import type { Bookings } from '@tandem/core/contract';
import { EmptyState, Surface, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { Loaded } from '../../start/loaded.tsx';
import { Page } from '../../start/page.tsx';
import { useTandem } from '../../start/tandem.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { BookingRows } from './booking-rows.tsx';
import { bookingsRefresh } from './bookings-refresh.ts';
import { PlanAgain } from './plan-again.tsx';

const useStyles = makeStyles({ progress: { padding: '24px 24px 8px' } });

/** Every series with how far its booking is. */
export const Calendar = ({ programme }: { programme: ListedProgramme }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const bookings = useQuery(
    api.programmes.bookings.queryOptions({
      input: { programmeId: programme.id },
      refetchInterval: ({ state }) => bookingsRefresh(state.data),
    }),
  );
  const totals = bookings.data?.totals;
  const open = bookings.data?.rows.filter(({ state }) => state === 'unplanned').length ?? 0;
  const about = (all: Bookings['totals']): string => {
    const sentences = [
      all.series > 0 ? t('calendar.about', { ...all, stuck: all.stuck - all.forTheirPeople }) : '',
      all.forTheirPeople > 0 ? t('calendar.forTheirPeople', all) : '',
      open > 0 ? t('calendar.open', { open }) : '',
    ].filter((sentence) => sentence !== '');
    return sentences.length === 0 ? programme.name : [`${programme.name}.`, ...sentences].join(' ');
  };
  const title =
    totals === undefined
      ? {}
      : {
          title: totals.series === 0 ? t('calendar.title.none') : t('calendar.title', totals),
          about: about(totals),
        };
  return (
    <Page
      width="coordinator"
      {...title}
      {...(programme.state === 'active' && (totals?.series ?? 0) > 0
        ? { actions: <PlanAgain programme={programme} /> }
        : {})}
    >
      <Loaded query={bookings}>
        {(loaded) =>
          loaded.rows.length === 0 ? (
            <Surface>
              <EmptyState title={t('calendar.title.none')}>{t('calendar.none')}</EmptyState>
            </Surface>
          ) : (
            <Surface bare>
              <div className={styles.progress}>
                <ProgressBar
                  thickness="large"
                  value={loaded.totals.booked}
                  max={Math.max(1, loaded.totals.series)}
                  aria-label={t('calendar.progress')}
                />
              </div>
              <BookingRows rows={loaded.rows} programmeId={programme.state === 'active' ? programme.id : null} />
            </Surface>
          )
        }
      </Loaded>
    </Page>
  );
};
