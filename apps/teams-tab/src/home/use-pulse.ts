import type { CheckInId, PulseAnswer } from '@tandem/core/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTandem } from '../start/tandem.ts';

const words = { idle: 'idle', pending: 'sending', success: 'sent', error: 'failed' } as const;

/** Sends what somebody says about a check-in; the newest answer wins. */
export const usePulse = (checkInId: CheckInId) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  const sending = useMutation(
    api.checkins.pulse.mutationOptions({
      onSuccess: async (detail) => {
        queries.setQueryData(api.checkins.read.queryKey({ input: { checkInId } }), detail);
        await queries.invalidateQueries({ queryKey: api.me.home.key() });
      },
    }),
  );
  return {
    sending: words[sending.status],
    send: (answer: PulseAnswer) => sending.mutate({ checkInId, answer }),
  };
};
