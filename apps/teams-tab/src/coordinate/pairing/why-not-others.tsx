import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PersonCard, ProposalResult, WhyNot } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import { useSay, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { withPin } from './decided.ts';
import { partnersFor } from './people-by-role.ts';
import { PersonPicker } from './person-picker.tsx';
import { useCost } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';

const useStyles = makeStyles({
  press: { marginTop: '6px', marginInlineStart: '-8px', minWidth: 0 },
  panel: { display: 'grid', rowGap: '8px', justifyItems: 'start', marginTop: '8px' },
  sentence: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly open: ProposalResult['unmatched'][number]; readonly deciding: Deciding };

/** Asks about somebody still open with anybody else: what stands between them, or what a pair would cost. */
export const WhyNotOthers = ({ open: { person, role }, deciding }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const panel = useId();
  const [opened, setOpened] = useState(false);
  const [other, setOther] = useState<PersonCard | null>(null);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.press}
        aria-label={t('whyNot.press.name', { name: person.givenName })}
        aria-expanded={opened}
        aria-controls={panel}
        onClick={() => setOpened(!opened)}
      >
        {t('whyNot.press')}
      </Button>
      <div id={panel} hidden={!opened}>
        {opened ? (
          <div className={styles.panel}>
            <PersonPicker
              label={t('whyNot.pick')}
              groups={[{ label: person.name, people: partnersFor(deciding.proposal.result, role, [person.id]) }]}
              onPick={setOther}
            />
            {other === null ? null : <Between a={person.id} b={other.id} deciding={deciding} />}
          </div>
        ) : null}
      </div>
    </>
  );
};

const Between = ({ a, b, deciding }: { a: PersonId; b: PersonId; deciding: Deciding }) => {
  const styles = useStyles();
  const { api } = useTandem();
  const answer = useQuery(
    api.pairing.whyNot.queryOptions({ input: { proposalId: deciding.proposal.id, a, b }, retry: false }),
  );
  return (
    <div className={styles.panel} role="status">
      <Failure error={answer.error} />
      {answer.data === undefined ? null : <Answer why={answer.data} deciding={deciding} />}
    </div>
  );
};

const Answer = ({ why, deciding }: { why: WhyNot; deciding: Deciding }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const cost = useCost(deciding.kind);
  switch (why.state) {
    case 'blocked':
      return why.reasons.map((reason) => (
        <p key={reason.key} className={styles.sentence}>
          {say(reason)}
        </p>
      ));
    case 'paired':
      return <p className={styles.sentence}>{t('whyNot.paired', { meet: why.meet, points: why.points })}</p>;
    case 'possible': {
      const { points, meet } = why;
      if (why.cost === null) return <p className={styles.sentence}>{t('whyNot.pinned', { meet, points })}</p>;
      return (
        <>
          <p className={styles.sentence}>{t('whyNot.possible', { meet, points, cost: cost(why.cost, 0) })}</p>
          <Button
            size="small"
            disabledFocusable={deciding.busy}
            onClick={() => deciding.decide(withPin(deciding.decided, [why.people[0].id, why.people[1].id]), 'pin')}
          >
            {t('whyNot.make', { meet })}
          </Button>
        </>
      );
    }
  }
};
