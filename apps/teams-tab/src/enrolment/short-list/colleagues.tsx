import { makeStyles } from '@fluentui/react-components';
import type { OwnShortList } from '@tandem/core/contract';
import type { PersonId, ShortList } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { Colleague } from './colleague.tsx';
import { asked, aside, mostWishes, moved, unsaid } from './lists.ts';
import { Rank } from './rank.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '16px' },
});

type Props = {
  readonly own: OwnShortList;
  readonly list: ShortList;
  readonly onChange: (list: ShortList) => void;
};

/** Those asked for in their order, then those who fit, then those set aside. */
export const Colleagues = ({ own, list, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { wishes, setAside } = list;
  const fits = own.suggested.map(({ person }) => person.id);
  const ids = [...new Set<PersonId>([...wishes, ...fits.filter((id) => !setAside.includes(id)), ...setAside])];
  return (
    <ol className={styles.list} role="list" aria-label={t('short.list')}>
      {ids.map((id) => {
        const fit = own.suggested.find(({ person }) => person.id === id) ?? null;
        const person = fit?.person ?? own.others.find((other) => other.id === id);
        if (person === undefined) return null;
        const place = wishes.indexOf(id);
        const isAside = setAside.includes(id);
        const rank = (
          <Rank
            name={person.name}
            place={place < 0 ? null : place + 1}
            of={wishes.length}
            isAside={isAside}
            onAsk={wishes.length < mostWishes ? () => onChange(asked(list, id)) : null}
            onMove={(by) => onChange(moved(list, id, by))}
          />
        );
        return (
          <li key={id}>
            <Colleague
              person={person}
              fit={fit}
              standing={isAside ? 'aside' : place < 0 ? 'open' : 'asked'}
              rank={rank}
              onAside={() => onChange(aside(list, id))}
              onBack={() => onChange(unsaid(list, id))}
            />
          </li>
        );
      })}
    </ol>
  );
};
