import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSwap20Regular } from '@fluentui/react-icons';
import type { Consequence, Decided } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { ChangedRows } from './changed-rows.tsx';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    rowGap: '12px',
    padding: '16px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-width: 400px)': { paddingInline: '12px' },
  },
  head: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '12px', margin: 0 },
  icon: { color: tokens.colorBrandForeground1 },
  bound: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Props = {
  readonly deciding: Deciding;
  readonly next: Decided;
  readonly sentence: (consequence: Consequence) => string;
  readonly onMake: () => void;
  readonly onKeep: () => void;
};

/** What a change would cost, before it is made. */
export const WhatIfBox = ({ deciding, next, sentence, onMake, onKeep }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const consequence = useQuery(
    api.pairing.whatIf.queryOptions({ input: { ...next, proposalId: deciding.proposal.id }, retry: false, gcTime: 0 }),
  );
  const changes = (consequence.data?.added ?? []).some(({ people }) => people.length > 2);
  const bound = changes ? (consequence.data?.circles ?? null) : null;
  const last = consequence.data?.last ?? 0;
  return (
    <div className={styles.box}>
      <p className={styles.head}>
        <ArrowSwap20Regular className={styles.icon} aria-hidden="true" />
        <span role="status">
          {consequence.data === undefined
            ? consequence.isError
              ? null
              : t('change.looking')
            : sentence(consequence.data)}
        </span>
      </p>
      <Failure error={consequence.error} />
      {consequence.data === undefined ? null : <ChangedRows consequence={consequence.data} kind={deciding.kind} />}
      {last > 0 ? <p className={styles.bound}>{t('change.last', { count: last })}</p> : null}
      {consequence.data?.isBest === false ? <p className={styles.bound}>{t('change.unproved')}</p> : null}
      {bound === null ? null : <p className={styles.bound}>{t('circle.bound', bound)}</p>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={consequence.data === undefined || deciding.busy}
          onClick={onMake}
        >
          {t('change.make')}
        </Button>
        <Button size="small" onClick={onKeep}>
          {t('change.keep')}
        </Button>
      </div>
    </div>
  );
};
