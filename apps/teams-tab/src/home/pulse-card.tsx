import type { CheckInId } from '@tandem/core/model';
import { useQuery } from '@tanstack/react-query';
import { PulseSection } from '../checkin/pulse-section.tsx';
import { useTandem } from '../start/tandem.ts';

/** How the last check-in was, while that can be said. A failure to load it leaves the page without it. */
export const PulseCard = ({ checkInId }: { checkInId: CheckInId }) => {
  const { api } = useTandem();
  const { data } = useQuery(api.checkins.read.queryOptions({ input: { checkInId } }));
  return data?.pulse.state === 'open' ? <PulseSection detail={data} /> : null;
};
