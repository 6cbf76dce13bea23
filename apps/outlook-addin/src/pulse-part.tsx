import type { CheckInDetail } from '@tandem/core/contract';
import { PulseForm, useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { en } from './en.ts';
import { useTandem } from './tandem.ts';

type Pulse = Exclude<CheckInDetail['pulse'], { state: 'not-yet' }>;

/** How it was, once it is over. */
export const PulsePart = ({ detail, pulse }: { detail: CheckInDetail; pulse: Pulse }) => {
  const { api } = useTandem();
  const t = useText(en);
  const queries = useQueryClient();
  const send = useMutation(
    api.checkins.pulse.mutationOptions({ onSuccess: () => queries.invalidateQueries({ queryKey: api.key() }) }),
  );
  if (pulse.state === 'closed') return <p>{t(pulse.mine === null ? 'pulse.closed.silent' : 'pulse.closed.said')}</p>;
  return (
    <PulseForm
      me={detail.pair.me}
      partners={detail.pair.partners}
      number={detail.checkIn.number}
      at={detail.checkIn.startsAt}
      mine={pulse.mine}
      closesAt={pulse.closesAt}
      sending={sending(send.status)}
      onSend={(answer) => send.mutate({ checkInId: detail.checkIn.id, answer })}
    />
  );
};

const sending = (status: 'idle' | 'pending' | 'success' | 'error') =>
  status === 'pending' ? 'sending' : status === 'success' ? 'sent' : status === 'error' ? 'failed' : 'idle';
