import { Button, makeStyles, mergeClasses, tokens, Tooltip, typographyStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, PeopleSwap20Regular } from '@fluentui/react-icons';
import type { ProposedPair } from '@tandem/core/contract';
import { placeOf, Reasons, Together, useText } from '@tandem/ui';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { namesOf } from '../names-of.ts';
import { ChooseHour } from './choose-hour.tsx';
import { CircleChanges, type CircleChoice } from './circle-changes.tsx';
import { CircleExplained } from './circle-explained.tsx';
import type { Two } from './decided.ts';
import { Explained } from './explained.tsx';
import { Forbid } from './forbid.tsx';
import { PairHour } from './pair-hour.tsx';
import { ReasonChips } from './reason-chips.tsx';
import { RowActions, type Panel } from './row-actions.tsx';
import { SharedHours } from './shared-hours.tsx';
import { Swap } from './swap.tsx';
import type { Deciding } from './use-deciding.ts';
import type { PlannedHour } from './use-draft-hours.ts';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  opened: { backgroundColor: tokens.colorNeutralBackground2 },
  row: {
    display: 'grid',
    gridTemplateColumns: '36px auto minmax(112px, 148px) minmax(0, 1fr) 84px auto',
    columnGap: '12px',
    alignItems: 'center',
    minHeight: '56px',
    paddingBlock: '6px',
    boxSizing: 'border-box',
    paddingInline: '20px 12px',
    '@media (max-width: 860px)': {
      gridTemplateColumns: '36px auto minmax(0, 1fr)',
      rowGap: '8px',
      paddingBlock: '10px',
    },
  },
  score: { ...typographyStyles.subtitle1, fontVariantNumeric: 'tabular-nums' },
  names: { ...typographyStyles.body1Strong, display: 'block' },
  places: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  chips: { '@media (max-width: 860px)': { gridColumn: '2 / -1', gridRowStart: 2 } },
  hours: { '@media (max-width: 860px)': { gridColumn: '2 / -1', gridRowStart: 3 } },
  actions: {
    display: 'flex',
    justifyContent: 'end',
    '@media (max-width: 860px)': { gridColumn: '2 / -1', gridRowStart: 4, justifyContent: 'start' },
  },
  detail: { padding: '4px 24px 20px 72px', '@media (max-width: 860px)': { paddingInline: '20px' } },
});

/** Nothing is chosen yet. */
const nobody: CircleChoice = { who: null, act: null, other: null };

type Props = {
  readonly pair: ProposedPair;
  /** Null where nothing can be decided any more. */
  readonly deciding: Deciding | null;
  /** Null where hours are not planned yet. */
  readonly hour: PlannedHour | null;
};

/** A pair in one line; it opens in place: how its points come together, or what another pair would change. */
export const PairRow = ({ pair, deciding, hour }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatList } = useIntl();
  const [open, setOpen] = useState<Panel | null>(null);
  const detail = useId();
  const people = pair.members.map((member) => member.person);
  const names = formatList(namesOf(people, 'givenName'));
  const two = twoOfPair(pair);
  const [choice, setChoice] = useState(nobody);
  const close = () => setOpen(null);
  const change = (from: CircleChoice | null) => {
    setChoice(from ?? nobody);
    setOpen(from === null ? null : 'change');
  };
  return (
    <div className={mergeClasses(styles.item, open !== null && styles.opened)}>
      <div className={styles.row}>
        <span className={styles.score} dir="ltr">
          {pair.score.total}
        </span>
        <Together names={namesOf(people, 'name')} colors="all" size={28} />
        <span>
          <span className={styles.names}>{names}</span>
          <span className={styles.places}>{[...new Set(people.map(placeOf))].join(', ')}</span>
        </span>
        <span className={styles.chips}>
          <ReasonChips pair={pair} />
        </span>
        <span className={styles.hours}>
          {deciding === null || hour === null ? (
            <SharedHours hours={pair.sharedHours} />
          ) : (
            <PairHour
              planned={hour}
              names={names}
              open={open === 'hour'}
              controls={detail}
              onOpen={() => setOpen(open === 'hour' ? null : 'hour')}
            />
          )}
        </span>
        <span className={styles.actions}>
          {deciding === null || two === null ? null : (
            <RowActions
              two={two.ids}
              names={two.names}
              deciding={deciding}
              open={open}
              controls={detail}
              onOpen={setOpen}
            />
          )}
          {deciding === null || two !== null ? null : (
            <Tooltip relationship="label" content={t('circle.change', { names })}>
              <Button
                appearance="subtle"
                icon={<PeopleSwap20Regular />}
                aria-expanded={open === 'change'}
                aria-controls={detail}
                onClick={() => change(open === 'change' ? null : nobody)}
              />
            </Tooltip>
          )}
          <Button
            appearance="subtle"
            icon={open === 'why' ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
            aria-label={t('pairing.why', { names })}
            aria-expanded={open === 'why'}
            aria-controls={detail}
            onClick={() => setOpen(open === 'why' ? null : 'why')}
          />
        </span>
      </div>
      <div id={detail} className={styles.detail} hidden={open === null}>
        {open === 'why' ? <Reasons score={pair.score} /> : null}
        {open === 'why' && deciding !== null && two !== null ? (
          <Explained proposalId={deciding.proposal.id} two={two.ids} names={two.names} />
        ) : null}
        {open === 'why' && deciding !== null && two === null ? (
          <CircleExplained
            circle={pair}
            deciding={deciding}
            onTry={(who, other) => change({ who, act: 'move', other })}
          />
        ) : null}
        {open === 'change' && deciding !== null ? (
          <CircleChanges circle={pair} initial={choice} deciding={deciding} onClose={close} />
        ) : null}
        {open === 'hour' && deciding !== null ? (
          <ChooseHour pair={pair} names={names} planned={hour} deciding={deciding} onClose={close} />
        ) : null}
        {open === 'swap' && deciding !== null ? <Swap pair={pair} deciding={deciding} onClose={close} /> : null}
        {open === 'forbid' && deciding !== null && two !== null ? (
          <Forbid two={two.ids} names={two.names} deciding={deciding} onClose={close} />
        ) : null}
      </div>
    </div>
  );
};

/** The two of a pair, which can be pinned, forbidden and swapped; null of a circle. */
const twoOfPair = ({
  members: [first, second, ...others],
}: ProposedPair): { readonly ids: Two; readonly names: readonly [string, string] } | null =>
  first === undefined || second === undefined || others.length > 0
    ? null
    : { ids: [first.person.id, second.person.id], names: [first.person.givenName, second.person.givenName] };
