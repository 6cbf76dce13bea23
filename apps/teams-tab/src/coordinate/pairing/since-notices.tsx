import { Button, makeStyles } from '@fluentui/react-components';
import type { Since } from '@tandem/core/contract';
import { Notice, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { withDecision } from './decided.ts';
import type { BoardPanel } from './panel.ts';
import type { Deciding } from './use-deciding.ts';
import { useSince } from './use-since.ts';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: '8px' } });

type Props = { readonly deciding: Deciding; readonly onOpen: (panel: BoardPanel) => void };
type Told = Props & { readonly since: Since };

/** What happened among the people of the programme while a draft is on the board, and a way to see what it changes. */
export const SinceNotices = (props: Props) => {
  const styles = useStyles();
  const { data: since } = useSince(props.deciding);
  if (since === undefined || since.joined.length + since.left.length + since.changed === 0) return null;
  return (
    <div className={styles.root} role="status">
      <Joined {...props} since={since} />
      <Left {...props} since={since} />
      <Changed {...props} since={since} />
    </div>
  );
};

const Joined = ({ since: { joined }, deciding: { kind, busy }, onOpen }: Told) => {
  const t = useText(en);
  const [first, second] = joined;
  if (first === undefined) return null;
  const names = { first: first.givenName, second: second?.givenName ?? '' };
  return (
    <Notice
      action={
        <Button disabledFocusable={busy} onClick={() => onOpen({ kind: 'joined' })}>
          {t('ways.see')}
        </Button>
      }
    >
      {t('since.joined', { kind, count: joined.length, ...names })}
    </Notice>
  );
};

const Left = ({ since: { left }, deciding, onOpen }: Told) => {
  const t = useText(en);
  const { formatList } = useIntl();
  if (left.length === 0) return null;
  const { kind, proposal, decided, busy } = deciding;
  const ids = new Set(left.map(({ id }) => id));
  const isPaired = proposal.result.pairs.some(({ members }) => members.some(({ person }) => ids.has(person.id)));
  const names = formatList(left.map(({ givenName }) => givenName));
  const next = left.reduce((before, { id }) => withDecision(before, { kind: 'leaveOut', personId: id }), decided);
  return (
    <Notice
      action={
        <Button
          disabledFocusable={busy}
          onClick={() => onOpen({ kind: 'try', what: t('since.left.try', { names }), next, change: 'leaveOut' })}
        >
          {t('ways.see')}
        </Button>
      }
    >
      {t('since.left', { kind, names, count: left.length, paired: isPaired ? 'yes' : 'no' })}
    </Notice>
  );
};

const Changed = ({ since: { changed }, deciding: { kind } }: Told) => {
  const t = useText(en);
  return changed === 0 ? null : <Notice>{t('since.changed', { kind, count: changed })}</Notice>;
};
