import { useQuery } from '@tanstack/react-query';
import { Language } from '@tandem/ui';
import type { Home } from '@tandem/core/contract';
import { useState } from 'react';
import { CheckInPage } from '../checkin/check-in-page.tsx';
import { EnrolmentPage } from '../enrolment/enrolment-page.tsx';
import { ShortListPage } from '../enrolment/short-list/short-list-page.tsx';
import { SlotsPage } from '../slots/slots-page.tsx';
import { Loaded } from '../start/loaded.tsx';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';
import { useRoute } from '../start/use-route.ts';
import { HomeParts, standings } from './home-parts.tsx';
import { NothingOpen, OpenProgrammes } from './open-programmes.tsx';
import { StandingTabs } from './standing-tabs.tsx';
import { useGreeting } from './use-greeting.ts';

/** Milliseconds between two looks while the page is in sight: often while a booking is on its way. */
const refresh = (home: Home | undefined): number => (home !== undefined && isBooking(home) ? 1_500 : 15_000);

const isBooking = (home: Home): boolean =>
  home.enrolments.some((one) => one.state === 'paired' && one.pairs.some((pair) => pair.series?.state === 'planned'));

/** The participant's tab. Everything in it is on the participant's own clock. */
export const HomePage = () => {
  const { api, host } = useTandem();
  const home = useQuery(api.me.home.queryOptions({ refetchInterval: ({ state }) => refresh(state.data) }));
  return (
    <Language locale={host.locale} zone={home.data?.me.zone}>
      {home.data === undefined ? (
        <Page width="participant">
          <Loaded query={home} heading="h1">
            {() => null}
          </Loaded>
        </Page>
      ) : (
        <Routed home={home.data} />
      )}
    </Language>
  );
};

const Routed = ({ home }: { home: Home }) => {
  const [what = '', id = '', part = ''] = useRoute();
  if (what === 'pair' && part === 'slots') return <SlotsPage pairId={id} />;
  if (what === 'checkin') return <CheckInPage checkInId={id} />;
  if (what === 'short-list') return <ShortListPage programmeId={id} />;
  if (what === 'join') return <EnrolmentPage programmeId={id} />;
  return <Start home={home} linked={what === 'pair' ? id : ''} />;
};

const Start = ({ home, linked }: { home: Home; linked: string }) => {
  const greeting = useGreeting();
  const all = standings(home);
  // Whoever stands first when the page opens stays: an answer must not take the page away from the one who gave it.
  const [chosen, setChosen] = useState(linked === '' ? (all[0]?.key ?? '') : linked);
  const shown = all.find((one) => one.key === chosen) ?? all[0];
  return (
    <Page
      width="participant"
      title={greeting(home.me, home.now)}
      {...(shown === undefined ? {} : { about: shown.programme.name })}
    >
      {all.length > 1 && shown !== undefined ? <StandingTabs all={all} shown={shown.key} onChoose={setChosen} /> : null}
      {shown === undefined ? null : <HomeParts standing={shown} now={home.now} />}
      {shown === undefined && home.open.length === 0 ? <NothingOpen /> : null}
      {home.open.length > 0 ? <OpenProgrammes programmes={home.open} /> : null}
    </Page>
  );
};
