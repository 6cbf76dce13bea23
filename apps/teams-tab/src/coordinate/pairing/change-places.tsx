import { Button, makeStyles } from '@fluentui/react-components';
import type { Decided, ParticipantRow } from '@tandem/core/contract';
import type { Role } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { useTandem } from '../../start/tandem.ts';
import { NumberField } from '../form/number-field.tsx';
import type { ListedProgramme } from '../listed-programme.ts';
import { withDecision } from './decided.ts';
import { PersonPicker } from './person-picker.tsx';
import { othersIn } from './side-by-side.ts';
import { useCost } from './use-cost.ts';
import type { Change, Deciding } from './use-deciding.ts';
import { useSince } from './use-since.ts';
import { WhatIfBox } from './what-if-box.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  picker: { maxWidth: '360px' },
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '12px' },
  field: { width: '160px' },
});

type Props = { readonly programme: ListedProgramme; readonly deciding: Deciding; readonly onClose: () => void };

/** How many partners somebody takes in this run, or none: what that would change, then the change. */
export const ChangePlaces = ({ programme, deciding, onClose }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const [chosen, setChosen] = useState<ParticipantRow | null>(null);
  const people = useQuery(api.programmes.participants.queryOptions({ input: { programmeId: programme.id } }));
  const since = useSince(deciding);
  const joined = new Set(since.data?.joined.map(({ id }) => id));
  const inRun = (people.data?.participants ?? []).filter(({ person }) => !joined.has(person.id));
  const rows = inRun.toSorted((a, b) => a.person.name.localeCompare(b.person.name));
  return (
    <div className={styles.root}>
      <Failure error={people.error} />
      <div className={styles.picker}>
        <PersonPicker
          label={t('places.who')}
          groups={[{ label: t('pair.everybody'), people: rows.map(({ person }) => person) }]}
          onPick={(person) => setChosen(rows.find((row) => row.person.id === person.id) ?? null)}
        />
      </div>
      {chosen === null ? null : <Chosen key={chosen.person.id} row={chosen} deciding={deciding} onClose={onClose} />}
    </div>
  );
};

type Tried = { readonly next: Decided; readonly change: Change; readonly what: string };

const Chosen = ({ row: { person, roles }, deciding, onClose }: Omit<Props, 'programme'> & { row: ParticipantRow }) => {
  const styles = useStyles();
  const t = useText(en);
  const cost = useCost(deciding.kind);
  const [tried, setTried] = useState<Tried | null>(null);
  const { decided } = deciding;
  const placesNow = (role: Role, said: number): number =>
    decided.decisions.flatMap((each) =>
      each.kind === 'capacity' && each.personId === person.id && each.role === role ? [each.capacity] : [],
    )[0] ?? said;
  const setPlaces = (role: Role, capacity: number): void =>
    setTried({
      next: withDecision(decided, { kind: 'capacity', personId: person.id, role, capacity }),
      change: 'places',
      what: t('decisions.places', { name: person.givenName, places: capacity }),
    });
  return (
    <>
      <div className={styles.fields}>
        {roles.map(({ role, capacity }) => (
          <div key={role} className={styles.field}>
            <NumberField
              label={t(`places.${role}`)}
              value={placesNow(role, capacity)}
              min={0}
              max={10}
              onChange={(places) => setPlaces(role, Math.round(places))}
            />
          </div>
        ))}
        <Button
          onClick={() =>
            setTried({
              next: withDecision(decided, { kind: 'leaveOut', personId: person.id }),
              change: 'leaveOut',
              what: t('decisions.leftOut', { name: person.givenName }),
            })
          }
        >
          {t('places.leaveOut')}
        </Button>
      </div>
      {tried === null ? null : (
        <WhatIfBox
          deciding={deciding}
          next={tried.next}
          sentence={(consequence) =>
            t('change.what', { what: tried.what, cost: cost(consequence, othersIn(consequence, [person.id])) })
          }
          onMake={() => {
            deciding.decide(tried.next, tried.change);
            onClose();
          }}
          onKeep={onClose}
        />
      )}
    </>
  );
};
