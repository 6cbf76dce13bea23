import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { HourChoices, ProposedPair } from '@tandem/core/contract';
import type { Message } from '@tandem/core/model';
import { useSay, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { HourChoicesList, type Chosen } from '../hour-choices.tsx';
import { hoursInWords } from '../hours-in-words.ts';
import { withDecision } from './decided.ts';
import type { Deciding } from './use-deciding.ts';
import type { PlannedHour } from './use-draft-hours.ts';

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
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Props = {
  readonly pair: ProposedPair;
  readonly names: string;
  /** As it is planned now. */
  readonly planned: PlannedHour | null;
  readonly deciding: Deciding;
  readonly onClose: () => void;
};

/** Another hour for a pair of a draft: what there is, what it changes for others, then the choice. */
export const ChooseHour = ({ pair, names, planned, deciding, onClose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { proposal, decided, decide, busy } = deciding;
  const input = { proposalId: proposal.id, pairId: pair.pairId };
  const { data, error } = useQuery(api.pairing.hourChoices.queryOptions({ input, retry: false, gcTime: 0 }));
  const take = (choices: HourChoices): void => {
    const slot = typeof chosen === 'number' ? (choices.choices[chosen]?.slot ?? null) : null;
    const people = pair.members.map(({ person }) => person.id);
    decide(withDecision(decided, { kind: 'hour', people, slot }), 'hour');
    onClose();
  };
  return (
    <div className={styles.box}>
      <p className={styles.title}>{t('hours.title', { names })}</p>
      <p className={styles.text} role="status">
        {data === undefined ? (
          error === null ? (
            t('hours.looking')
          ) : null
        ) : (
          <Standing choices={data} reason={planned?.reason ?? null} />
        )}
      </p>
      <Failure error={error} />
      {data === undefined ? null : <HourChoicesList choices={data} chosen={chosen} onChoose={setChosen} />}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabled={data === undefined || chosen === null || busy}
          onClick={() => (data === undefined ? undefined : take(data))}
        >
          {t(chosen === 'without' ? 'hours.take.without' : 'hours.take')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('change.keep')}
        </Button>
      </div>
    </div>
  );
};

const Standing = ({ choices: { standing, dates }, reason }: { choices: HourChoices; reason: Message | null }) => {
  const t = useText(en);
  const say = useSay();
  const reader = useIntl();
  if (standing === null) return [t('hours.stands.none'), ...(reason === null ? [] : [say(reason)])].join(' ');
  return t('hours.stands', { hour: hoursInWords(reader, standing.starts), free: standing.free, dates });
};
