import type { ProgrammeId } from '@tandem/core/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTandem } from '../../start/tandem.ts';

/** What a coordinator can do with matching runs; each answer becomes the newest run on the screen. */
export const useRun = (programmeId: ProgrammeId) => {
  const { api } = useTandem();
  const queries = useQueryClient();
  const key = api.pairing.latest.queryKey({ input: { programmeId } });
  const show = {
    onSuccess: async (proposal: Awaited<ReturnType<typeof api.pairing.start.call>>) => {
      queries.setQueryData(key, { proposal });
      await queries.invalidateQueries({ queryKey: api.programmes.key() });
    },
  };
  return {
    start: useMutation(api.pairing.start.mutationOptions(show)),
    cancel: useMutation(api.pairing.cancel.mutationOptions(show)),
    publish: useMutation(api.pairing.publish.mutationOptions(show)),
  };
};
