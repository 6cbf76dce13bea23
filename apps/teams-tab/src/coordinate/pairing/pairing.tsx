import type { Proposal } from '@tandem/core/contract';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../start/loaded.tsx';
import { Page } from '../../start/page.tsx';
import { useTandem } from '../../start/tandem.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { Board } from './board.tsx';
import { NoRun } from './no-run.tsx';
import { Running } from './running.tsx';

const soon = 700; // milliseconds, while a run goes on

/** The newest matching run of a programme, in whatever state it is. */
export const Pairing = ({ programme }: { programme: ListedProgramme }) => {
  const { api } = useTandem();
  const latest = useQuery(
    api.pairing.latest.queryOptions({
      input: { programmeId: programme.id },
      refetchInterval: ({ state }) => (state.data?.proposal?.state === 'running' ? soon : false),
    }),
  );
  return latest.data === undefined ? (
    <Page width="coordinator">
      <Loaded query={latest} heading="h1">
        {() => null}
      </Loaded>
    </Page>
  ) : (
    <Run programme={programme} proposal={latest.data.proposal} />
  );
};

const Run = ({ programme, proposal }: { programme: ListedProgramme; proposal: Proposal | null }) => {
  if (proposal === null) return <NoRun programme={programme} last={null} />;
  switch (proposal.state) {
    case 'running':
      return <Running programme={programme} run={proposal} />;
    case 'cancelled':
    case 'failed':
      return <NoRun programme={programme} last={proposal} />;
    case 'draft':
    case 'published':
      return <Board programme={programme} proposal={proposal} />;
  }
};
