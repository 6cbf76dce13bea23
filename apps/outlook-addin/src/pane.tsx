import { useQuery } from '@tanstack/react-query';
import { CheckInPane } from './check-in-pane.tsx';
import type { HostItem } from './host.ts';
import { Loaded } from './loaded.tsx';
import { OtherItem } from './other-item.tsx';
import { useTandem } from './tandem.ts';

/** What the pane shows beside this item. */
export const Pane = ({ item }: { item: HostItem }) => {
  if (item.kind !== 'appointment') return <OtherItem unsaved={item.kind === 'unsaved'} />;
  return <Appointment itemId={item.itemId} startsAt={item.startsAt} />;
};

/** Milliseconds between two looks while the pane is in sight: a date may be moved meanwhile. */
const pace = 15_000;

const Appointment = ({ itemId, startsAt }: { itemId: string; startsAt: number }) => {
  const { api } = useTandem();
  const query = useQuery(api.checkins.identify.queryOptions({ input: { itemId, startsAt }, refetchInterval: pace }));
  return (
    <Loaded query={query}>
      {({ detail }) => (detail === null ? <OtherItem unsaved={false} /> : <CheckInPane detail={detail} />)}
    </Loaded>
  );
};
