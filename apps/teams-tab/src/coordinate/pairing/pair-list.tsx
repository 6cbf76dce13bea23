import { Button, makeStyles, SearchBox, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProposalResult, ProposedPair } from '@tandem/core/contract';
import type { meetsIn } from '@tandem/core/model';
import { Surface, useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../../en.ts';
import { LongList } from '../long-list.tsx';
import { PairRow } from './pair-row.tsx';
import { PlanHours } from './plan-hours.tsx';
import { ProofLine } from './proof-line.tsx';
import type { Deciding } from './use-deciding.ts';
import { hourOf, useDraftHours } from './use-draft-hours.ts';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '12px',
    padding: '14px 20px',
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  bound: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    padding: '10px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    padding: '10px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  all: { color: tokens.colorBrandForegroundLink },
});

const atFirst = 20;
const rowHeight = 57; // pixels, closed

type Props = {
  readonly result: ProposalResult;
  readonly kind: ReturnType<typeof meetsIn>;
  readonly deciding: Deciding | null;
};

/** The pairs of a run, best first, each with its reasons. */
export const PairList = ({ result, kind, deciding }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState(false);
  const hours = useDraftHours(deciding, asked);
  const found = result.pairs.filter((pair) => hasName(pair, wanted)).toSorted((a, b) => b.score.total - a.score.total);
  const shown = all ? found : found.slice(0, atFirst);
  const { lowest, points, openPlaces } = result.totals;
  return (
    <Surface bare>
      <div className={styles.tools}>
        <SearchBox
          placeholder={t('people.find')}
          aria-label={t('people.find')}
          value={wanted}
          onChange={(_, { value }) => setWanted(value)}
        />
        {deciding === null ? null : <PlanHours hours={hours} onAsk={() => setAsked(true)} />}
        <span className={styles.quiet}>{t('pairing.sorted')}</span>
      </div>
      {all ? (
        <LongList items={shown} keyOf={({ pairId }) => pairId} height={rowHeight}>
          {(pair) => <PairRow pair={pair} deciding={deciding} hour={hourOf(hours.data, pair.pairId)} />}
        </LongList>
      ) : (
        <ul className={styles.list} role="list">
          {shown.map((pair) => (
            <li key={pair.pairId}>
              <PairRow pair={pair} deciding={deciding} hour={hourOf(hours.data, pair.pairId)} />
            </li>
          ))}
        </ul>
      )}
      {result.better === null ? null : <p className={styles.bound}>{t('pairing.better', result.better)}</p>}
      {result.circles === null ? null : (
        <p className={styles.bound}>
          {t('pairing.circles', { ...result.circles, gap: result.circles.most - result.circles.points })}
        </p>
      )}
      <div className={styles.foot}>
        <span className={styles.quiet} role="status">
          {found.length === 0
            ? t('pairing.nobody')
            : t('pairing.shown', { kind, shown: shown.length, all: result.pairs.length })}
          {lowest === null ? null : ` · ${t('pairing.totals', { kind, points, lowest, places: openPlaces })}`}
        </span>
        {found.length > shown.length ? (
          <Button appearance="transparent" className={styles.all} onClick={() => setAll(true)}>
            {t('pairing.all')}
          </Button>
        ) : null}
      </div>
      {deciding === null || kind === 'circles' ? null : <ProofLine deciding={deciding} />}
    </Surface>
  );
};

const hasName = (pair: ProposedPair, wanted: string): boolean =>
  pair.members.some(({ person }) => person.name.toLowerCase().includes(wanted.trim().toLowerCase()));
