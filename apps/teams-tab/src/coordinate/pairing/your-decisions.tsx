import { Button, makeStyles, tokens, Tooltip, typographyStyles } from '@fluentui/react-components';
import {
  Clock20Regular,
  Dismiss20Regular,
  NumberSymbolSquare20Regular,
  PersonAdd20Regular,
  PersonProhibited20Regular,
  Pin20Filled,
  Prohibited20Regular,
  ScaleFill20Regular,
  SeatAdd20Regular,
} from '@fluentui/react-icons';
import type { Difference, StandingDecision } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import { Surface, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { en } from '../../en.ts';
import { useTandem } from '../../start/tandem.ts';
import type { ListedProgramme } from '../listed-programme.ts';
import { without } from './decided.ts';
import { DecideMore } from './decide-more.tsx';
import type { BoardPanel } from './panel.ts';
import { useDecisionName } from './use-decision-name.ts';
import type { Deciding } from './use-deciding.ts';
import { hourOf, useDraftHours } from './use-draft-hours.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  none: { marginBlock: '12px 0', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, marginTop: '8px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: '10px',
    alignItems: 'start',
    paddingBlock: '8px',
  },
  pin: { color: tokens.colorBrandForeground1 },
  two: { margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

type AllProps = {
  readonly programme: ListedProgramme;
  readonly deciding: Deciding;
  readonly onOpen: (panel: BoardPanel) => void;
};

/** Everything settled by hand: whose it is, what it costs, and a way to take it back; and what else can be settled. */
export const YourDecisions = ({ programme, deciding, onOpen }: AllProps) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const { decisions } = deciding.proposal;
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('decisions.title')}
      </h2>
      {decisions.length === 0 ? <p className={styles.none}>{t('decisions.none', { kind: deciding.kind })}</p> : null}
      <ul className={styles.list} role="list">
        {decisions.map((standing) => (
          <DecisionRow key={JSON.stringify(standing.decision)} standing={standing} deciding={deciding} />
        ))}
      </ul>
      <DecideMore programme={programme} kind={deciding.kind} onOpen={onOpen} />
    </Surface>
  );
};

type Props = { readonly standing: StandingDecision; readonly deciding: Deciding };

const DecisionRow = ({ standing, deciding }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const nameOf = useDecisionName();
  const home = useQuery({ ...api.me.home.queryOptions(), retry: false });
  const { decision, people, by, withoutIt } = standing;
  const what = nameOf(decision, people);
  const who = by.id === home.data?.me.id ? 'me' : 'other';
  return (
    <li className={styles.row}>
      <DecisionIcon kind={decision.kind} />
      <div>
        <p className={styles.two}>{what}</p>
        <p className={styles.quiet}>
          {t(`decisions.made.${decision.kind}.${who}`, { name: by.givenName })}{' '}
          {decision.kind === 'hour' ? (
            <Counts people={decision.people} deciding={deciding} />
          ) : (
            <Cost withoutIt={withoutIt} kind={deciding.kind} />
          )}
        </p>
      </div>
      <Tooltip relationship="label" content={t('decisions.release', { what })}>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          disabledFocusable={deciding.busy}
          onClick={() => deciding.decide(without(deciding.decided, decision), 'release')}
        />
      </Tooltip>
    </li>
  );
};

const DecisionIcon = ({ kind }: { kind: StandingDecision['decision']['kind'] }) => {
  const styles = useStyles();
  switch (kind) {
    case 'pin':
      return <Pin20Filled className={styles.pin} aria-hidden="true" />;
    case 'forbid':
      return <Prohibited20Regular aria-hidden="true" />;
    case 'capacity':
      return <SeatAdd20Regular aria-hidden="true" />;
    case 'leaveOut':
      return <PersonProhibited20Regular aria-hidden="true" />;
    case 'add':
      return <PersonAdd20Regular aria-hidden="true" />;
    case 'hour':
      return <Clock20Regular aria-hidden="true" />;
    case 'weights':
      return <ScaleFill20Regular aria-hidden="true" />;
    case 'floor':
      return <NumberSymbolSquare20Regular aria-hidden="true" />;
  }
};

/** Why an hour that was chosen does not count; nothing where it does. */
const Counts = ({ people, deciding }: { people: readonly PersonId[]; deciding: Deciding }) => {
  const t = useText(en);
  const hours = useDraftHours(deciding, false);
  const pair = deciding.proposal.result.pairs.find(
    ({ members }) => members.length === people.length && members.every(({ person }) => people.includes(person.id)),
  );
  if (pair === undefined) return t('decisions.hour.apart');
  return hourOf(hours.data, pair.pairId)?.chosen === 'lapsed' ? t('decisions.hour.lapsed') : null;
};

/** What the run would gain without a decision is what it costs; pairs count before points. */
const Cost = ({ withoutIt, kind }: { withoutIt: Difference | null; kind: Deciding['kind'] }) => {
  const t = useText(en);
  if (withoutIt === null) return t('decisions.costs.needed');
  const { pairs, points } = withoutIt;
  if (pairs > 0) return t('decisions.costs.pairs', { kind, pairs });
  if (pairs < 0) return t('decisions.brings.pairs', { kind, pairs: -pairs });
  if (points < 0) return t('decisions.brings.points', { points: -points });
  return points > 0 ? t('decisions.costs.points', { points }) : t('decisions.costs.nothing');
};
