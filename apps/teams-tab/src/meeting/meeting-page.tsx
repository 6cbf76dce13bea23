import type { Home } from '@tandem/core/contract';
import { EmptyState, Language, useNow, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../en.ts';
import { Loaded } from '../start/loaded.tsx';
import { useTandem } from '../start/tandem.ts';
import { currentCheckIn } from './current-check-in.ts';
import { SidePanel } from './side-panel.tsx';

/** The panel beside a meeting: the check-in that is on, or the one that comes next. */
const MeetingPage = () => {
  const { api, host } = useTandem();
  const home = useQuery(api.me.home.queryOptions({ refetchInterval: 30_000 }));
  return (
    <Language locale={host.locale} zone={home.data?.me.zone}>
      <main>
        <Loaded query={home} cards={1} heading="h1">
          {(loaded) => <Panel home={loaded} />}
        </Loaded>
      </main>
    </Language>
  );
};

const Panel = ({ home }: { home: Home }) => {
  const t = useText(en);
  const now = useNow(home.now);
  const current = currentCheckIn(home, now);
  if (current === undefined)
    return (
      <EmptyState heading="h1" title={t('meeting.none')}>
        {t('meeting.none.text')}
      </EmptyState>
    );
  return <SidePanel pair={current.pair} checkIn={current.checkIn} now={now} />;
};

export default MeetingPage;
