import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import type { ProposedPair } from '@tandem/core/contract';
import { placeOf, Reasons, Together, useText } from '@tandem/ui';
import { useId, useState } from 'react';
import { en } from '../../en.ts';
import { namesOf } from '../names-of.ts';
import { ReasonChips } from './reason-chips.tsx';
import { SharedHours } from './shared-hours.tsx';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: '36px auto minmax(120px, 148px) minmax(0, 1fr) 96px 32px',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '56px',
    paddingBlock: '6px',
    boxSizing: 'border-box',
    paddingInline: '20px 12px',
    '@media (max-width: 860px)': {
      gridTemplateColumns: '36px auto minmax(0, 1fr) 32px',
      rowGap: '8px',
      paddingBlock: '10px',
    },
  },
  score: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  names: { ...typographyStyles.body1Strong, display: 'block' },
  places: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  chips: { '@media (max-width: 860px)': { gridColumn: '2 / -1', gridRowStart: 2 } },
  hours: { '@media (max-width: 860px)': { gridColumn: '2 / -1', gridRowStart: 3 } },
  why: { '@media (max-width: 860px)': { gridColumnStart: 4, gridRowStart: 1 } },
  detail: { padding: '4px 24px 20px 72px', '@media (max-width: 860px)': { paddingInline: '20px' } },
});

/** A pair in one line; it opens in place and shows how its points come together. */
export const PairRow = ({ pair }: { pair: ProposedPair }) => {
  const styles = useStyles();
  const t = useText(en);
  const [open, setOpen] = useState(false);
  const detail = useId();
  const people = pair.members.map((member) => member.person);
  const [first, second] = namesOf(people, 'givenName');
  return (
    <li className={mergeClasses(styles.item, open && styles.opened)}>
      <div className={styles.row}>
        <span className={styles.score} dir="ltr">
          {pair.score.total}
        </span>
        <Together names={namesOf(people, 'name')} colors="all" size={28} />
        <span>
          <span className={styles.names}>{t('pairing.names', { first, second })}</span>
          <span className={styles.places}>{people.map(placeOf).join(', ')}</span>
        </span>
        <span className={styles.chips}>
          <ReasonChips pair={pair} />
        </span>
        <span className={styles.hours}>
          <SharedHours hours={pair.sharedHours} />
        </span>
        <Button
          appearance="subtle"
          className={styles.why}
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={t('pairing.why', { first, second })}
          aria-expanded={open}
          aria-controls={detail}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={detail} className={styles.detail} hidden={!open}>
        {open ? <Reasons score={pair.score} /> : null}
      </div>
    </li>
  );
};
