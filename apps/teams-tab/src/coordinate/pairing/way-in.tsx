import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Lightbulb20Regular } from '@fluentui/react-icons';
import type { ProposalResult, WayIn } from '@tandem/core/contract';
import { useSay, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { useTandem } from '../../start/tandem.ts';
import { goTo } from '../../start/use-route.ts';
import { withDecision, without } from './decided.ts';
import type { BoardPanel } from './panel.ts';
import type { Deciding } from './use-deciding.ts';
import { useDecisionName } from './use-decision-name.ts';

const useStyles = makeStyles({
  help: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', marginTop: '6px' },
  icon: { color: tokens.colorBrandForeground1 },
  press: { marginTop: '6px', marginInlineEnd: '12px' },
});

type Props = {
  readonly open: ProposalResult['unmatched'][number];
  /** Null where nothing can be decided any more. */
  readonly deciding: Deciding | null;
  readonly onOpen: (panel: BoardPanel) => void;
};

/** The smallest change that would find somebody a partner, exactly, with a way to see what it does; else what would help. */
export const SmallestChange = ({ open, deciding, onOpen }: Props) => {
  const say = useSay();
  if (deciding !== null) return <Found open={open} deciding={deciding} onOpen={onOpen} />;
  return open.help === null ? null : <Help>{say(open.help)}</Help>;
};

const Found = ({ open: { person, role, help }, deciding, onOpen }: Props & { deciding: Deciding }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const { api } = useTandem();
  const wayName = useWayName();
  const input = { proposalId: deciding.proposal.id, personId: person.id, role };
  const { data } = useQuery(api.pairing.waysIn.queryOptions({ input, retry: false }));
  const way = data?.ways[0];
  if (way === undefined) return help === null ? null : <Help>{say(help)}</Help>;
  // What they can do themselves, beside what a coordinator can.
  const own = help?.key === 'matching.help.fillProfile' ? help : null;
  const { points, pairs, looser } = way;
  const what = wayName(way);
  const next = way.make.reduce(withDecision, way.release.reduce(without, deciding.decided));
  return (
    <>
      {own === null ? null : <Help>{say(own)}</Help>}
      <Help>
        {t('ways.brings', {
          kind: deciding.kind,
          what,
          points: Math.abs(points),
          less: points < 0 ? 'yes' : 'no',
          pairs,
        })}
      </Help>
      {looser === null ? (
        <Button
          size="small"
          className={styles.press}
          disabledFocusable={deciding.busy}
          onClick={() => onOpen({ kind: 'try', what: t('ways.try', { what }), next, change: 'places' })}
        >
          {t('ways.see')}
        </Button>
      ) : (
        <Button
          size="small"
          className={styles.press}
          onClick={() => goTo('programme', deciding.proposal.programmeId, 'settings')}
        >
          {t('ways.rules')}
        </Button>
      )}
    </>
  );
};

const Help = ({ children }: { children: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.help}>
      <Lightbulb20Regular className={styles.icon} aria-hidden="true" />
      <span>{children}</span>
    </div>
  );
};

const useWayName = (): ((way: WayIn) => string) => {
  const t = useText(en);
  const nameOf = useDecisionName();
  return ({ make, release, looser, people }) => {
    if (looser !== null) return t(`ways.rule.${looser.rule}`, { to: looser.to ?? 0 });
    const names = [
      ...release.map((decision) => t('ways.allow', { two: nameOf(decision, people) })),
      ...make.map((decision) => nameOf(decision, people)),
    ];
    return names.join(', ');
  };
};
