import { Button, makeStyles, tokens, Tooltip, typographyStyles } from '@fluentui/react-components';
import { Dismiss20Regular, Pin20Filled, Prohibited20Regular } from '@fluentui/react-icons';
import type { Decision, Difference } from '@tandem/core/contract';
import { Surface, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { en } from '../../en.ts';
import { useTandem } from '../../start/tandem.ts';
import { namesOf } from '../names-of.ts';
import { twoOf, without } from './decided.ts';
import type { Deciding } from './use-deciding.ts';

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

/** Everything settled by hand: whose it is, what it costs, and a way to take it back. */
export const YourDecisions = ({ deciding }: { deciding: Deciding }) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const { pins, forbids } = deciding.proposal;
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {t('decisions.title')}
      </h2>
      {pins.length + forbids.length === 0 ? <p className={styles.none}>{t('decisions.none')}</p> : null}
      <ul className={styles.list} role="list">
        {pins.map((pin) => (
          <DecisionRow key={`pin ${twoOf(pin).join(' ')}`} decision={pin} kind="pin" deciding={deciding} />
        ))}
        {forbids.map((forbid) => (
          <DecisionRow key={`forbid ${twoOf(forbid).join(' ')}`} decision={forbid} kind="forbid" deciding={deciding} />
        ))}
      </ul>
    </Surface>
  );
};

type Props = { readonly decision: Decision; readonly kind: 'pin' | 'forbid'; readonly deciding: Deciding };

const DecisionRow = ({ decision, kind, deciding }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const home = useQuery({ ...api.me.home.queryOptions(), retry: false });
  const [first, second] = namesOf(decision.people, 'givenName');
  const who = decision.by.id === home.data?.me.id ? 'me' : 'other';
  const made = kind === 'pin' ? (`decisions.pinned.${who}` as const) : (`decisions.forbidden.${who}` as const);
  return (
    <li className={styles.row}>
      {kind === 'pin' ? (
        <Pin20Filled className={styles.pin} aria-hidden="true" />
      ) : (
        <Prohibited20Regular aria-hidden="true" />
      )}
      <div>
        <p className={styles.two}>{t('decisions.two', { first, second })}</p>
        <p className={styles.quiet}>
          {t(made, { name: decision.by.givenName })} <Cost withoutIt={decision.withoutIt} />
        </p>
      </div>
      <Tooltip relationship="label" content={t(`decisions.release.${kind}`, { first, second })}>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss20Regular />}
          disabledFocusable={deciding.busy}
          onClick={() => deciding.decide(without(deciding.decided, twoOf(decision)), 'release')}
        />
      </Tooltip>
    </li>
  );
};

/** What the run would gain without a decision is what it costs; pairs count before points. */
const Cost = ({ withoutIt: { pairs, points } }: { withoutIt: Difference }) => {
  const t = useText(en);
  if (pairs > 0) return t('decisions.costs.pairs', { pairs });
  return points > 0 ? t('decisions.costs.points', { points }) : t('decisions.costs.nothing');
};
