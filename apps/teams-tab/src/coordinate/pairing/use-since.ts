import { useQuery } from '@tanstack/react-query';
import { useTandem } from '../../start/tandem.ts';
import type { Deciding } from './use-deciding.ts';

const refresh = 30_000; // milliseconds

/** Who joined, left or changed their mind since the people of a draft were looked at. */
export const useSince = ({ proposal }: Deciding) => {
  const { api } = useTandem();
  const input = { proposalId: proposal.id };
  return useQuery(api.pairing.since.queryOptions({ input, retry: false, refetchInterval: refresh }));
};
