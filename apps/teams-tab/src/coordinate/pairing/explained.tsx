import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairExplanation } from '@tandem/core/contract';
import type { ProposalId } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { ChangedRows } from './changed-rows.tsx';
import type { Two } from './decided.ts';
import { othersIn } from './side-by-side.ts';
import { useCost } from './use-cost.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '8px', paddingTop: '16px' },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly proposalId: ProposalId; readonly two: Two; readonly names: readonly [string, string] };

/** What a pair is worth to the programme: the next best for each of the two, and what would be lost without it. */
export const Explained = ({ proposalId, two: [a, b], names: [first, second] }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const cost = useCost('pairs');
  const { api } = useTandem();
  const { data, error } = useQuery(api.pairing.explain.queryOptions({ input: { proposalId, a, b }, retry: false }));
  return (
    <div className={styles.root} role="status">
      <Failure error={error} />
      {data === undefined ? null : (
        <>
          <p className={styles.title}>{t('explained.title')}</p>
          {data.next.map((next) => (
            <p key={next.of.id} className={styles.text}>
              <NextBest next={next} />
            </p>
          ))}
          {data.without === null ? null : (
            <>
              <p className={styles.text}>
                {t('explained.without', {
                  first,
                  second,
                  cost: cost(data.without, othersIn(data.without, [a, b])),
                })}
              </p>
              <ChangedRows consequence={data.without} kind="pairs" />
            </>
          )}
        </>
      )}
    </div>
  );
};

const NextBest = ({ next: { of, best } }: { next: PairExplanation['next'][number] }) => {
  const t = useText(en);
  return best === null
    ? t('explained.next.none', { name: of.givenName })
    : t('explained.next', { name: of.givenName, other: best.person.givenName, points: best.points });
};
