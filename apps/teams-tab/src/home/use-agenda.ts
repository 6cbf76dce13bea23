import type { CheckInId } from '@tandem/core/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTandem } from '../start/tandem.ts';

/** Adds a point to a check-in's agenda and shows it wherever that agenda stands. */
export const useAgenda = (checkInId: CheckInId) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  return useMutation(
    api.checkins.addAgendaItem.mutationOptions({
      onSuccess: async (detail) => {
        queries.setQueryData(api.checkins.read.queryKey({ input: { checkInId } }), detail);
        await queries.invalidateQueries({ queryKey: api.me.home.key() });
      },
    }),
  );
};
