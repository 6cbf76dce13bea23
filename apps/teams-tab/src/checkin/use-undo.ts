import type { CheckInId } from '@tandem/core/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTandem } from '../start/tandem.ts';

/** Takes back what Tandem did to a date by itself; everything that shows the date is read again. */
export const useUndo = (checkInId: CheckInId) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  const undoing = useMutation(
    api.checkins.undo.mutationOptions({
      onSuccess: async (detail) => {
        queries.setQueryData(api.checkins.read.queryKey({ input: { checkInId } }), detail);
        await Promise.all([
          queries.invalidateQueries({ queryKey: api.me.home.key() }),
          queries.invalidateQueries({ queryKey: api.checkins.pair.key() }),
        ]);
      },
    }),
  );
  return {
    undo: () => undoing.mutate({ checkInId }),
    isUndoing: undoing.isPending,
    problem: undoing.error?.message ?? null,
  };
};
