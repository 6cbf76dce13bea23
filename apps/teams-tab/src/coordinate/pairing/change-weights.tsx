import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Decided } from '@tandem/core/contract';
import { Term, type Weights } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../../en.ts';
import { Loaded } from '../../start/loaded.tsx';
import { useTandem } from '../../start/tandem.ts';
import { NumberField } from '../form/number-field.tsx';
import { WeightFields } from '../form/weight-fields.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { withDecision, without } from './decided.ts';
import { useCost } from './use-cost.ts';
import type { Change, Deciding } from './use-deciding.ts';
import { WhatIfBox } from './what-if-box.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', justifyItems: 'stretch' },
  floor: { maxWidth: '220px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

type Props = { readonly programme: ListedProgramme; readonly deciding: Deciding; readonly onClose: () => void };

/** Other weights and a least score for this run: what they would change, then the change. */
export const ChangeWeights = ({ programme, deciding, onClose }: Props) => {
  const { api } = useTandem();
  const settings = useQuery(api.programmes.read.queryOptions({ input: { programmeId: programme.id } }));
  return (
    <Loaded query={settings}>
      {({ weights }) => <Fields usual={weights} deciding={deciding} onClose={onClose} />}
    </Loaded>
  );
};

const Fields = ({ usual, deciding, onClose }: Omit<Props, 'programme'> & { usual: Weights }) => {
  const styles = useStyles();
  const t = useText(en);
  const cost = useCost(deciding.kind);
  const { decided } = deciding;
  const stands = {
    weights: decided.decisions.flatMap((each) => (each.kind === 'weights' ? [each.weights] : []))[0] ?? usual,
    floor: decided.decisions.flatMap((each) => (each.kind === 'floor' ? [each.floor] : []))[0] ?? 0,
  };
  const [weights, setWeights] = useState(stands.weights);
  const [floor, setFloor] = useState(stands.floor);
  const [tried, setTried] = useState<{ readonly next: Decided; readonly change: Change } | null>(null);
  const sum = Term.options.reduce((points, term) => points + weights[term], 0);
  const isNew = floor !== stands.floor || Term.options.some((term) => weights[term] !== stands.weights[term]);
  const next = (): Decided => {
    const weighed = Term.options.every((term) => weights[term] === usual[term])
      ? without(decided, { kind: 'weights', weights })
      : withDecision(decided, { kind: 'weights', weights });
    return floor === 0 ? without(weighed, { kind: 'floor', floor }) : withDecision(weighed, { kind: 'floor', floor });
  };
  return (
    <div className={styles.root}>
      <WeightFields
        weights={weights}
        onChange={(changed) => {
          setWeights(changed);
          setTried(null);
        }}
      />
      <div className={styles.floor}>
        <NumberField
          label={t('weights.floor', { kind: deciding.kind })}
          hint={t('weights.floor.hint', { kind: deciding.kind })}
          value={floor}
          min={0}
          max={100}
          onChange={(points) => {
            setFloor(Math.round(points));
            setTried(null);
          }}
        />
      </div>
      <div className={styles.actions}>
        <Button
          disabled={!isNew || sum !== 100}
          onClick={() => setTried({ next: next(), change: floor === stands.floor ? 'weights' : 'floor' })}
        >
          {t('weights.try')}
        </Button>
      </div>
      {tried === null ? null : (
        <>
          <WhatIfBox
            deciding={deciding}
            next={tried.next}
            sentence={(consequence) =>
              t('change.so', { kind: deciding.kind, cost: cost(consequence, 0), people: consequence.people })
            }
            onMake={() => {
              deciding.decide(tried.next, tried.change);
              onClose();
            }}
            onKeep={onClose}
          />
          <p className={styles.note}>{t('weights.note')}</p>
        </>
      )}
    </div>
  );
};
