import { Button, makeStyles, ToggleButton, Tooltip } from '@fluentui/react-components';
import { ArrowSwap20Regular, Pin20Filled, Pin20Regular, Prohibited20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { isPinned, without, withPin, type Two } from './decided.ts';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({ root: { display: 'flex' } });

export type Panel = 'why' | 'forbid' | 'swap' | 'change' | 'hour';

type Props = {
  readonly two: Two;
  readonly names: readonly [string, string];
  readonly deciding: Deciding;
  readonly open: Panel | null;
  /** Id of what opens in the row. */
  readonly controls: string;
  readonly onOpen: (panel: Panel | null) => void;
};

/** Pin, forbid and swap one pair. A pin keeps what is there; the other two show first what they would change. */
export const RowActions = ({ two, names: [first, second], deciding, open, controls, onOpen }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { decided, decide, busy } = deciding;
  const pinned = isPinned(decided, two);
  const toggle = (panel: Panel) => onOpen(open === panel ? null : panel);
  return (
    <span className={styles.root} role="group" aria-label={t('row.actions', { first, second })}>
      <Tooltip relationship="label" content={t(pinned ? 'row.unpin' : 'row.pin', { first, second })}>
        <ToggleButton
          appearance="subtle"
          checked={pinned}
          disabledFocusable={busy}
          icon={pinned ? <Pin20Filled /> : <Pin20Regular />}
          onClick={() =>
            pinned
              ? decide(without(decided, { kind: 'pin', people: [...two] }), 'release')
              : decide(withPin(decided, two), 'pin')
          }
        />
      </Tooltip>
      <Tooltip relationship="label" content={t('row.forbid', { first, second })}>
        <Button
          appearance="subtle"
          icon={<Prohibited20Regular />}
          aria-expanded={open === 'forbid'}
          aria-controls={controls}
          onClick={() => toggle('forbid')}
        />
      </Tooltip>
      <Tooltip relationship="label" content={t('row.swap', { first, second })}>
        <Button
          appearance="subtle"
          icon={<ArrowSwap20Regular />}
          aria-expanded={open === 'swap'}
          aria-controls={controls}
          onClick={() => toggle('swap')}
        />
      </Tooltip>
    </span>
  );
};
