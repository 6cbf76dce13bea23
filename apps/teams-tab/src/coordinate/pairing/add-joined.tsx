import { Button, Checkbox, Label, makeStyles, tokens } from '@fluentui/react-components';
import type { Consequence, PersonCard } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import { placeOf, useText } from '@tandem/ui';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import { withDecision } from './decided.ts';
import { othersIn } from './side-by-side.ts';
import { useCost } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';
import { useSince } from './use-since.ts';
import { WhatIfBox } from './what-if-box.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(240px, 100%), 1fr))',
    columnGap: '12px',
  },
  all: { color: tokens.colorBrandForegroundLink, justifySelf: 'start' },
});

/** People shown, and named in a sentence, before they are only counted. */
const atFirst = 6;
const mostNames = 3;

type Props = { readonly deciding: Deciding; readonly onClose: () => void };

/** Who joined since, all of them or some: what it would change if they were in, then the change. */
export const AddJoined = ({ deciding, onClose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const heading = useId();
  const since = useSince(deciding);
  const [aside, setAside] = useState<ReadonlySet<PersonId>>(new Set());
  const [all, setAll] = useState(false);
  const joined = since.data?.joined ?? [];
  const chosen = joined.filter(({ id }) => !aside.has(id));
  const shown = all ? joined : joined.slice(0, atFirst);
  const choose = (id: PersonId, isIn: boolean): void =>
    setAside(new Set(isIn ? [...aside].filter((one) => one !== id) : [...aside, id]));
  return (
    <div className={styles.root}>
      {joined.length < 2 ? null : (
        <div role="group" aria-labelledby={heading}>
          <Label id={heading}>{t('joined.who')}</Label>
          <div className={styles.people}>
            {shown.map((person) => (
              <Checkbox
                key={person.id}
                label={[person.name, placeOf(person)].filter((part) => part !== '').join(', ')}
                checked={!aside.has(person.id)}
                onChange={(_, { checked }) => choose(person.id, checked === true)}
              />
            ))}
          </div>
        </div>
      )}
      {shown.length === joined.length ? null : (
        <Button appearance="transparent" className={styles.all} onClick={() => setAll(true)}>
          {t('joined.all', { count: joined.length })}
        </Button>
      )}
      {chosen.length === 0 ? null : <With chosen={chosen} deciding={deciding} onClose={onClose} />}
    </div>
  );
};

const With = ({ chosen, deciding, onClose }: Props & { readonly chosen: readonly PersonCard[] }) => {
  const t = useText(en);
  const cost = useCost(deciding.kind);
  const { formatList } = useIntl();
  const ids = chosen.map(({ id }) => id);
  const next = ids.reduce((decided, personId) => withDecision(decided, { kind: 'add', personId }), deciding.decided);
  const named = (people: readonly PersonCard[]) => ({
    count: people.length,
    names: formatList(people.map(({ givenName }) => givenName)),
  });
  const what = t(chosen.length > mostNames ? 'joined.what.many' : 'joined.what', named(chosen));
  const open = (consequence: Consequence): string => {
    const waiting = openAfter(consequence, chosen);
    if (waiting.length === 0) return '';
    return ` ${t(waiting.length > mostNames ? 'joined.open.many' : 'joined.open', named(waiting))}`;
  };
  return (
    <WhatIfBox
      deciding={deciding}
      next={next}
      sentence={(consequence) =>
        t('change.what', { what, cost: cost(consequence, othersIn(consequence, ids)) }) + open(consequence)
      }
      onMake={() => {
        deciding.decide(next, 'add');
        onClose();
      }}
      onKeep={onClose}
    />
  );
};

/** A change lists so many pairs at most: where there are more, it is not known here who has nobody. */
const listed = 100;

const openAfter = ({ added }: Consequence, chosen: readonly PersonCard[]): readonly PersonCard[] => {
  if (added.length >= listed) return [];
  const placed = new Set(added.flatMap(({ people }) => people.map(({ id }) => id)));
  return chosen.filter(({ id }) => !placed.has(id));
};
