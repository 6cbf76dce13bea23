import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '4px 8px',
    padding: '10px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { color: tokens.colorStatusSuccessForeground1, display: 'flex' },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  press: { marginInlineStart: '-8px' },
});

/** Whether a better pairing exists, checked apart from the search when somebody asks. */
export const ProofLine = ({ deciding: { kind, proposal } }: { deciding: Deciding }) => {
  const { id: proposalId, revision } = proposal;
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const [asked, setAsked] = useState<number | null>(null);
  const isAsked = asked === revision;
  const { data, error, isFetching } = useQuery(
    api.pairing.proof.queryOptions({ input: { proposalId }, enabled: isAsked, retry: false, gcTime: 0 }),
  );
  return (
    <div className={styles.root} role="status">
      {isAsked ? null : (
        <Button
          appearance="subtle"
          size="small"
          className={styles.press}
          icon={<ShieldCheckmark20Regular />}
          onClick={() => setAsked(revision)}
        >
          {t('proof.press', { kind })}
        </Button>
      )}
      {isAsked && isFetching ? <span className={styles.words}>{t('proof.looking')}</span> : null}
      {isAsked ? <Failure error={error} /> : null}
      {isAsked && data !== undefined && !isFetching ? (
        <>
          {data.proved ? (
            <span className={styles.icon}>
              <ShieldCheckmark20Regular aria-hidden="true" />
            </span>
          ) : null}
          <span className={styles.words}>
            {data.proved
              ? t('proof.proved', { kind, pairs: data.pairs, points: data.points, possible: data.possible })
              : t('proof.open', {
                  pairs: Math.max(0, data.most.pairs - data.pairs),
                  points: Math.max(0, data.most.points - data.points),
                })}
          </span>
        </>
      ) : null}
    </div>
  );
};
