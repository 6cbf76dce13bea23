import { makeStyles, tokens } from '@fluentui/react-components';
import type { PersonCard } from '@tandem/core/contract';
import type { Role } from '@tandem/core/model';
import { useSay, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { withPin, type Two } from './decided.ts';
import { everybodyIn, partnersFor } from './people-by-role.ts';
import { PersonPicker } from './person-picker.tsx';
import { othersIn } from './side-by-side.ts';
import { useCost } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';
import { WhatIfBox } from './what-if-box.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  pickers: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))', gap: '12px' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { readonly deciding: Deciding; readonly onClose: () => void };

/** Two people made a pair by hand: what stands between them, or what it would change, then the change. */
export const ByHand = ({ deciding, onClose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { result } = deciding.proposal;
  const [first, setFirst] = useState<PersonCard | null>(null);
  const [second, setSecond] = useState<PersonCard | null>(null);
  const everybody = everybodyIn(result);
  const roles: readonly Role[] = everybody.filter(({ person }) => person.id === first?.id).map(({ role }) => role);
  const partners = first === null ? [] : [...new Set(roles)].flatMap((role) => partnersFor(result, role, [first.id]));
  const people = [...new Map(everybody.map(({ person }) => [person.id, person])).values()];
  return (
    <div className={styles.root}>
      <div className={styles.pickers}>
        <PersonPicker
          label={t('pair.first')}
          groups={[{ label: t('pair.everybody'), people }]}
          onPick={(person) => {
            setFirst(person);
            setSecond(null);
          }}
        />
        {first === null ? null : (
          <PersonPicker
            key={first.id}
            label={t('pair.second', { name: first.givenName })}
            groups={[{ label: t('pair.possible', { kind: deciding.kind }), people: partners }]}
            onPick={setSecond}
          />
        )}
      </div>
      {first === null || second === null ? null : (
        <Two key={`${first.id} ${second.id}`} a={first} b={second} deciding={deciding} onClose={onClose} />
      )}
    </div>
  );
};

type TwoProps = Props & { readonly a: PersonCard; readonly b: PersonCard };

const Two = ({ a, b, deciding, onClose }: TwoProps) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const { api } = useTandem();
  const input = { proposalId: deciding.proposal.id, a: a.id, b: b.id };
  const { data: why, error } = useQuery(api.pairing.whyNot.queryOptions({ input, retry: false }));
  if (error !== null) return <Failure error={error} />;
  if (why === undefined) return null;
  switch (why.state) {
    case 'blocked':
      return why.reasons.map((reason) => (
        <p key={reason.key} className={styles.text} role="status">
          {say(reason)}
        </p>
      ));
    case 'paired':
      return (
        <Pinning
          two={[a.id, b.id]}
          names={[a.givenName, b.givenName]}
          meet={why.meet}
          deciding={deciding}
          onClose={onClose}
        />
      );
    case 'possible': {
      const [one, other] = why.people;
      if (why.cost === null)
        return (
          <p className={styles.text} role="status">
            {t('whyNot.pinned', { meet: why.meet, points: why.points })}
          </p>
        );
      return (
        <Pinning
          two={[one.id, other.id]}
          names={[one.givenName, other.givenName]}
          meet={why.meet}
          deciding={deciding}
          onClose={onClose}
        />
      );
    }
  }
};

type PinningProps = Props & {
  readonly two: Two;
  readonly names: readonly [string, string];
  readonly meet: 'pair' | 'circle';
};

const Pinning = ({ two, names: [first, second], meet, deciding, onClose }: PinningProps) => {
  const t = useText(en);
  const cost = useCost(deciding.kind);
  const next = withPin(deciding.decided, two);
  return (
    <WhatIfBox
      deciding={deciding}
      next={next}
      sentence={(consequence) =>
        t(meet === 'circle' ? 'circle.cost.together' : 'change.also', {
          first,
          second,
          cost: cost(consequence, othersIn(consequence, two)),
        })
      }
      onMake={() => {
        deciding.decide(next, 'pin');
        onClose();
      }}
      onKeep={onClose}
    />
  );
};
