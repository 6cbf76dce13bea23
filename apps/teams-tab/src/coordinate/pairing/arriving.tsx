import { Link, makeStyles, ProgressBar } from '@fluentui/react-components';
import { Surface, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { useTandem } from '../../start/tandem.ts';
import { bookingsRefresh } from '../calendar/bookings-refresh.ts';
import type { ListedProgramme } from '../listed-programme.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '12px', justifyItems: 'start' },
  text: { margin: 0 },
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
});

/** After publishing: the bookings as they arrive in Outlook. */
export const Arriving = ({ programme }: { programme: ListedProgramme }) => {
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
  if (totals === undefined) return null;
  const key =
    totals.series === 0 ? 'arriving.planning' : totals.booked === totals.series ? 'arriving.done' : 'arriving.progress';
  return (
    <Surface>
      <div className={styles.root}>
        <ProgressBar
          thickness="large"
          aria-label={t('calendar.progress')}
          {...(totals.series === 0 ? {} : { value: totals.booked, max: totals.series })}
        />
        <p className={styles.text} role="status">
          {t(key, totals)}
        </p>
        <Link className={styles.link} href={`#/programme/${programme.id}/calendar`}>
          {t('tabs.calendar')}
        </Link>
      </div>
    </Surface>
  );
};
