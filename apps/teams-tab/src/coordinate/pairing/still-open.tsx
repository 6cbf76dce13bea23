import { Avatar, Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProposalResult } from '@tandem/core/contract';
import { placeOf, Surface, useSay, useText } from '@tandem/ui';
import { useId, useState } from 'react';
import { en } from '../../en.ts';
import type { Deciding } from './use-deciding.ts';
import type { BoardPanel } from './panel.ts';
import { SmallestChange } from './way-in.tsx';
import { WhyNotOthers } from './why-not-others.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  none: { marginBlock: '12px 0', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '28px minmax(0, 1fr)',
    columnGap: '12px',
    paddingBlock: '14px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { marginTop: '12px' },
  },
  name: { ...typographyStyles.body1Strong, marginInlineEnd: '8px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  all: { color: tokens.colorBrandForegroundLink, marginInlineStart: '-12px' },
});

const atFirst = 6;

type Props = {
  readonly unmatched: ProposalResult['unmatched'];
  readonly kind: Deciding['kind'];
  readonly deciding: Deciding | null;
  readonly onOpen: (panel: BoardPanel) => void;
};

/** Who has no partner: why, and the smallest change that would help. */
export const StillOpen = ({ unmatched, kind, deciding, onOpen }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const heading = useId();
  const [all, setAll] = useState(false);
  const shown = all ? unmatched : unmatched.slice(0, atFirst);
  return (
    <Surface labelledBy={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {t('pairing.open')}
        </h2>
        {unmatched.length === 0 ? null : (
          <span className={styles.quiet}>{t('pairing.open.count', { count: unmatched.length })}</span>
        )}
      </div>
      {unmatched.length === 0 ? <p className={styles.none}>{t('pairing.open.none', { kind })}</p> : null}
      <ul className={styles.list} role="list">
        {shown.map((open) => (
          <li key={`${open.person.id} ${open.role}`} className={styles.row}>
            <Avatar name={open.person.name} size={28} color="colorful" aria-hidden="true" />
            <div>
              <span className={styles.name}>{open.person.name}</span>
              <span className={styles.quiet}>
                {[
                  placeOf(open.person),
                  kind === 'both' ? t('pairing.open.as', { role: t(`join.role.${open.role}`) }) : '',
                ]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
              <p className={styles.text}>{say(open.reason)}</p>
              <SmallestChange open={open} deciding={deciding} onOpen={onOpen} />
              {deciding === null ? null : <WhyNotOthers open={open} deciding={deciding} />}
            </div>
          </li>
        ))}
      </ul>
      {shown.length < unmatched.length ? (
        <Button appearance="transparent" className={styles.all} onClick={() => setAll(true)}>
          {t('pairing.open.all', { count: unmatched.length })}
        </Button>
      ) : null}
    </Surface>
  );
};
