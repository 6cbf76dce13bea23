import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { Proposal } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { Page } from '../../start/page.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { Arriving } from './arriving.tsx';
import { PairList } from './pair-list.tsx';
import { PublishBar } from './publish-bar.tsx';
import { StillOpen } from './still-open.tsx';
import { useRun } from './use-run.ts';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 312px',
    alignItems: 'start',
    gap: '24px',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

type Props = {
  readonly programme: ListedProgramme;
  readonly proposal: Extract<Proposal, { state: 'draft' | 'published' }>;
};

/** The pairs of a run beside those still open; a draft can be published, a published one is watched. */
export const Board = ({ programme, proposal }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { start } = useRun(programme.id);
  const { result } = proposal;
  const published = proposal.state === 'published';
  const people = new Set(result.unmatched.map((one) => one.person.id)).size;
  const { readable, unreadable } = result.calendars;
  const about = t(unreadable === 0 ? 'pairing.about.all' : 'pairing.about', {
    programme: programme.name,
    readable,
    unreadable,
  });
  return (
    <>
      <Page
        width="coordinator"
        title={
          published
            ? t('arriving.title', { pairs: result.totals.pairs })
            : t('pairing.title', { pairs: result.totals.pairs, open: people })
        }
        about={about}
        {...(published
          ? {}
          : {
              actions: (
                <Button
                  icon={<ArrowClockwise20Regular />}
                  disabled={start.isPending}
                  onClick={() => start.mutate({ programmeId: programme.id })}
                >
                  {t('pairing.again')}
                </Button>
              ),
            })}
      >
        <Failure error={start.error} />
        {published ? <Arriving programme={programme} /> : null}
        <div className={styles.columns}>
          <PairList result={result} />
          <StillOpen unmatched={result.unmatched} />
        </div>
      </Page>
      {published ? null : <PublishBar programme={programme} proposal={proposal} />}
    </>
  );
};
