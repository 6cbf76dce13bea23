import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add20Regular, ArrowClockwise20Regular } from '@fluentui/react-icons';
import { meetsIn, type Instant } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { Page } from '../../start/page.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { Arriving } from './arriving.tsx';
import type { ShownProposal } from './decided.ts';
import { DecidePanel } from './decide-panel.tsx';
import { PairList } from './pair-list.tsx';
import type { BoardPanel } from './panel.ts';
import { PublishBar } from './publish-bar.tsx';
import { ScenarioCards } from './scenario-cards.tsx';
import { SinceNotices } from './since-notices.tsx';
import { StartOver } from './start-over.tsx';
import { StillOpen } from './still-open.tsx';
import { Undo } from './undo.tsx';
import { useDeciding, type Deciding } from './use-deciding.ts';
import { useRun } from './use-run.ts';
import { YourDecisions } from './your-decisions.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  read: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    marginBlock: '0 16px',
    '@media (max-width: 400px)': { paddingInline: '16px' },
  },
  aside: { display: 'grid', rowGap: '16px' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 312px',
    alignItems: 'start',
    gap: '24px',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

type Props = { readonly programme: ListedProgramme; readonly proposal: ShownProposal };

/** The pairs of a run beside those still open; a draft is decided on and published, a published one is watched. */
export const Board = ({ programme, proposal }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { start } = useRun(programme.id);
  const { result } = proposal;
  const [panel, setPanel] = useState<BoardPanel | null>(null);
  const published = proposal.state === 'published';
  const people = new Set(result.unmatched.map((one) => one.person.id)).size;
  const kind = meetsIn(programme);
  const change = useDeciding(proposal, kind);
  const deciding = published ? null : change;
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
            ? t('arriving.title', { kind, pairs: result.totals.pairs })
            : t('pairing.title', { kind, pairs: result.totals.pairs, open: people })
        }
        about={about}
        {...(published
          ? {}
          : {
              actions: (
                <div className={styles.actions}>
                  {deciding === null ? null : <ByHandActions deciding={deciding} onOpen={setPanel} />}
                  <Button
                    appearance="subtle"
                    icon={<ArrowClockwise20Regular />}
                    disabled={start.isPending}
                    onClick={() => start.mutate({ programmeId: programme.id })}
                  >
                    {t('pairing.again', { kind })}
                  </Button>
                </div>
              ),
            })}
      >
        {published ? null : <CalendarsReadAt at={result.calendars.readAt} />}
        {published ? null : <StartOver programme={programme} />}
        {deciding === null ? null : <SinceNotices deciding={deciding} onOpen={setPanel} />}
        <Failure error={start.error ?? change.error} />
        {deciding === null ? null : <ScenarioCards deciding={deciding} />}
        {published ? <Arriving programme={programme} /> : null}
        {deciding === null || panel === null ? null : (
          <DecidePanel panel={panel} programme={programme} deciding={deciding} onClose={() => setPanel(null)} />
        )}
        <div className={styles.columns}>
          <PairList result={result} kind={kind} deciding={deciding} />
          <div className={styles.aside}>
            <StillOpen unmatched={result.unmatched} kind={kind} deciding={deciding} onOpen={setPanel} />
            {deciding === null ? null : <YourDecisions programme={programme} deciding={deciding} onOpen={setPanel} />}
          </div>
        </div>
      </Page>
      {published ? null : <PublishBar programme={programme} deciding={change} />}
    </>
  );
};

/** How old the calendars are on which everything on this board was decided; runs of before have not kept it. */
const CalendarsReadAt = ({ at }: { readonly at: Instant | null }) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatDate } = useIntl();
  if (at === null) return null;
  return <p className={styles.read}>{t('pairing.read', { at: formatDate(at, onDay) })}</p>;
};

const onDay = { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' } as const;

const ByHandActions = ({ deciding, onOpen }: { deciding: Deciding; onOpen: (panel: BoardPanel) => void }) => {
  const t = useText(en);
  return (
    <>
      <Undo deciding={deciding} />
      <Button icon={<Add20Regular />} onClick={() => onOpen({ kind: 'pair' })}>
        {t('pair.press', { kind: deciding.kind })}
      </Button>
    </>
  );
};
