import type { CheckInId } from '@tandem/core/model';
import { PulseForm, Surface } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useTandem } from '../start/tandem.ts';
import { usePulse } from './use-pulse.ts';

/** How the last check-in was, while that can be said. A failure to load it leaves the page without it. */
export const PulseCard = ({ checkInId }: { checkInId: CheckInId }) => {
  const { api } = useTandem();
  const detail = useQuery(api.checkins.read.queryOptions({ input: { checkInId } }));
  const { sending, send } = usePulse(checkInId);
  if (detail.data?.pulse.state !== 'open') return null;
  const { pair, checkIn, pulse } = detail.data;
  return (
    <Surface>
      <PulseForm
        me={pair.me}
        partner={pair.partner}
        number={checkIn.number}
        at={checkIn.startsAt}
        mine={pulse.mine}
        closesAt={pulse.closesAt}
        sending={sending}
        onSend={send}
      />
    </Surface>
  );
};
