import { makeStyles } from '@fluentui/react-components';
import type { PersonCard, ProposedPair } from '@tandem/core/contract';
import type { Role } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../../en.ts';
import { withPin, type Two } from './decided.ts';
import { partnersFor } from './people-by-role.ts';
import { PersonPicker } from './person-picker.tsx';
import { othersIn } from './side-by-side.ts';
import { useCost } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';
import { WhatIfBox } from './what-if-box.tsx';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: '12px' }, picker: { maxWidth: '360px' } });

type Props = { readonly pair: ProposedPair; readonly deciding: Deciding; readonly onClose: () => void };
type Choice = { readonly stays: PersonCard; readonly role: Role; readonly comes: PersonCard };

/** Another partner for one of a pair: who, then what that would change, then the change. */
export const Swap = ({ pair, deciding, onClose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const cost = useCost(deciding.kind);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [first, second] = pair.members;
  if (first === undefined || second === undefined) return null;
  const ids: Two = [first.person.id, second.person.id];
  const sides = [
    { stays: first, other: second },
    { stays: second, other: first },
  ];
  const groups = sides.map(({ stays, other }) => ({
    label: t('swap.for', { name: stays.person.givenName, other: other.person.givenName }),
    people: partnersFor(deciding.proposal.result, stays.role, ids),
  }));
  const next = choice === null ? null : withPin(deciding.decided, mentorFirst(choice), ids);
  return (
    <div className={styles.root}>
      <div className={styles.picker}>
        <PersonPicker
          label={t('swap.who')}
          groups={groups}
          onPick={(comes, group) => {
            const stays = sides[group]?.stays;
            if (stays !== undefined) setChoice({ stays: stays.person, role: stays.role, comes });
          }}
        />
      </div>
      {choice === null || next === null ? null : (
        <WhatIfBox
          deciding={deciding}
          next={next}
          sentence={(consequence) => {
            const ends = consequence.gone.some(({ people }) => people.every(({ id }) => ids.includes(id)));
            const { stays, comes } = choice;
            return t(ends ? 'change.swap' : 'change.also', {
              first: stays.givenName,
              second: comes.givenName,
              cost: cost(consequence, othersIn(consequence, [stays.id, comes.id])),
            });
          }}
          onMake={() => {
            deciding.decide(next, 'swap');
            onClose();
          }}
          onKeep={onClose}
        />
      )}
    </div>
  );
};

const mentorFirst = ({ stays, role, comes }: Choice): Two =>
  role === 'mentee' ? [comes.id, stays.id] : [stays.id, comes.id];
