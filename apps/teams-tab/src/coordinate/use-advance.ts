import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTandem } from '../start/tandem.ts';

/** A step in a programme's life; everything on the screen is asked for anew afterwards. */
export const useAdvance = () => {
  const { api } = useTandem();
  const queries = useQueryClient();
  return useMutation(api.programmes.advance.mutationOptions({ onSuccess: () => queries.invalidateQueries() }));
};
