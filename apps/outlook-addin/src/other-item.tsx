import { Button } from '@fluentui/react-components';
import type { Home, PairView } from '@tandem/core/contract';
import { dayAndTime, EmptyState, Language, nextCheckIn, useNamed, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { BookOwnList } from './book-own.tsx';
import { en } from './en.ts';
import { Loaded } from './loaded.tsx';
import { useTandem } from './tandem.ts';

/** An item that is no check-in: says so, and where the next one is. */
export const OtherItem = ({ unsaved }: { unsaved: boolean }) => {
  const { api } = useTandem();
  const query = useQuery(api.me.home.queryOptions());
  return <Loaded query={query}>{(home) => <Other home={home} unsaved={unsaved} />}</Loaded>;
};

const Other = ({ home, unsaved }: { home: Home; unsaved: boolean }) => {
  const t = useText(en);
  const { inTeams } = useTandem();
  const { locale } = useIntl();
  const open = (
    <Button as="a" href={inTeams('home')} target="_blank" rel="noreferrer">
      {t('other.teams')}
    </Button>
  );
  return (
    <Language locale={locale} zone={home.me.zone}>
      <BookOwnList pairs={pairsOf(home)} />
      <EmptyState
        heading="h1"
        title={t(unsaved ? 'other.unsaved.title' : 'other.title')}
        actions={open}
        foot={<NextCheckIn home={home} />}
      >
        {t(unsaved ? 'other.unsaved.text' : 'other.text')}
      </EmptyState>
    </Language>
  );
};

const pairsOf = (home: Home): readonly PairView[] =>
  home.enrolments.flatMap((enrolment) => (enrolment.state === 'paired' ? enrolment.pairs : []));

const NextCheckIn = ({ home }: { home: Home }) => {
  const t = useText(en);
  const named = useNamed();
  const reader = useIntl();
  const next = pairsOf(home)
    .flatMap((pair) => {
      const checkIn = pair.series === null ? undefined : nextCheckIn(pair.series.checkIns, home.now);
      return checkIn === undefined ? [] : [{ pair, checkIn }];
    })
    .sort((one, other) => one.checkIn.startsAt - other.checkIn.startsAt)
    .at(0);
  if (next === undefined) return t('other.none');
  return t('other.next', { ...named(next.pair.partners), when: dayAndTime(reader, next.checkIn.startsAt) });
};
