import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { PersonCard, ProposedPair } from '@tandem/core/contract';
import { useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../../en.ts';
import { withDecision, withForbid, withMove, withPin } from './decided.ts';
import { partnersFor } from './people-by-role.ts';
import { PersonPicker } from './person-picker.tsx';
import { othersIn } from './side-by-side.ts';
import { useCost } from './use-cost.ts';
import type { Change, Deciding } from './use-deciding.ts';
import { WhatIfBox } from './what-if-box.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '12px' },
  choices: { flexWrap: 'wrap' },
  picker: { maxWidth: '360px' },
});

const acts = ['together', 'apart', 'move', 'leaveOut'] as const;
type Act = (typeof acts)[number];
const changeOf = { together: 'pin', apart: 'forbid', move: 'move', leaveOut: 'leaveOut' } as const satisfies Record<
  Act,
  Change
>;

/** Somebody of a circle, what shall become of them, and with whom. */
export type CircleChoice = {
  readonly who: PersonCard | null;
  readonly act: Act | null;
  readonly other: PersonCard | null;
};

type Props = {
  readonly circle: ProposedPair;
  /** Where the choice begins. */
  readonly initial: CircleChoice;
  readonly deciding: Deciding;
  readonly onClose: () => void;
};

/** One person of a circle: kept with somebody, kept apart, moved or left out. What it would change, then the change. */
export const CircleChanges = ({ circle, initial, deciding, onClose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [choice, setChoice] = useState(initial);
  const { who, act, other } = choice;
  const people = circle.members.map(({ person }) => person);
  return (
    <div className={styles.root}>
      <Field label={t('circle.change.who')}>
        <RadioGroup
          layout="horizontal"
          className={styles.choices}
          value={who?.id ?? ''}
          onChange={(_, { value }) =>
            setChoice({ who: people.find(({ id }) => id === value) ?? null, act: null, other: null })
          }
        >
          {people.map(({ id, givenName }) => (
            <Radio key={id} value={id} label={givenName} />
          ))}
        </RadioGroup>
      </Field>
      {who === null ? null : (
        <Field label={t('circle.change.how', { name: who.givenName })}>
          <RadioGroup
            layout="horizontal"
            className={styles.choices}
            value={act ?? ''}
            onChange={(_, { value }) => setChoice({ who, act: acts.find((one) => one === value) ?? null, other: null })}
          >
            {acts.map((one) => (
              <Radio key={one} value={one} label={t(`circle.act.${one}`)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {who === null ||
      act === null ||
      act === 'leaveOut' ||
      (initial.other !== null && other === initial.other) ? null : (
        <div key={`${who.id} ${act}`} className={styles.picker}>
          <PersonPicker
            label={t(`circle.act.${act}`)}
            groups={groupsFor(circle, who, act, deciding).map(({ where, people: some }) => ({
              label: t(`circle.who.${where}`),
              people: some,
            }))}
            onPick={(person) => setChoice({ who, act, other: person })}
          />
        </div>
      )}
      {who === null || act === null || (act !== 'leaveOut' && other === null) ? null : (
        <Tried {...{ circle, who, act, other, deciding, onClose }} />
      )}
    </div>
  );
};

type TriedProps = Pick<Props, 'circle' | 'deciding' | 'onClose'> & {
  readonly who: PersonCard;
  readonly act: Act;
  readonly other: PersonCard | null;
};

const Tried = ({ circle, who, act, other, deciding, onClose }: TriedProps) => {
  const t = useText(en);
  const cost = useCost(deciding.kind);
  const next = nextOf({ circle, who, act, other, deciding });
  const named = other === null ? [who.id] : [who.id, other.id];
  return (
    <WhatIfBox
      deciding={deciding}
      next={next}
      sentence={(consequence) =>
        t(`circle.cost.${act}`, {
          first: who.givenName,
          second: other?.givenName ?? '',
          cost: cost(consequence, othersIn(consequence, named)),
        })
      }
      onMake={() => {
        deciding.decide(next, changeOf[act]);
        onClose();
      }}
      onKeep={onClose}
    />
  );
};

const nextOf = ({ circle, who, act, other, deciding: { decided, proposal } }: Omit<TriedProps, 'onClose'>) => {
  if (act === 'leaveOut' || other === null) return withDecision(decided, { kind: 'leaveOut', personId: who.id });
  if (act === 'together') return withPin(decided, [who.id, other.id]);
  if (act === 'apart') return withForbid(decided, [who.id, other.id]);
  const ids = ({ members }: ProposedPair) => members.map(({ person }) => person.id);
  const there = proposal.result.pairs.find((each) => each.members.length > 2 && ids(each).includes(other.id));
  const rest = there === undefined ? [] : ids(there).filter((id) => id !== other.id);
  return withMove(
    decided,
    who.id,
    ids(circle).filter((id) => id !== who.id),
    [other.id, ...rest],
  );
};

const groupsFor = (circle: ProposedPair, who: PersonCard, act: Act, { proposal }: Deciding) => {
  const here = circle.members.map(({ person }) => person).filter(({ id }) => id !== who.id);
  const ids = circle.members.map(({ person }) => person.id);
  const seated = new Set(
    proposal.result.pairs.flatMap(({ members }) => (members.length > 2 ? members.map(({ person }) => person.id) : [])),
  );
  const elsewhere = partnersFor(proposal.result, 'peer', ids).filter(({ id }) => act !== 'move' || seated.has(id));
  return [
    ...(act === 'move' ? [] : [{ where: 'here' as const, people: here }]),
    { where: 'elsewhere' as const, people: elsewhere },
  ];
};
