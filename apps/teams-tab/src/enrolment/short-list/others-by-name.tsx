import { makeStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import type { OwnShortList } from '@tandem/core/contract';
import type { ShortList } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { FormSection } from '../form-section.tsx';
import { asked, aside, mostWishes } from './lists.ts';
import { NamePicker } from './name-picker.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    columnGap: '32px',
    rowGap: '20px',
  },
  locked: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
});

type Props = {
  readonly own: OwnShortList;
  readonly list: ShortList;
  readonly onChange: (list: ShortList) => void;
};

/** Everybody else who takes part: to ask for, or to set aside. */
export const OthersByName = ({ own, list, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const everybody = [...own.suggested.map(({ person }) => person), ...own.others].toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
  const unspoken = everybody.filter(({ id }) => !list.wishes.includes(id) && !list.setAside.includes(id));
  return (
    <FormSection title={t('short.others')}>
      <div className={styles.fields}>
        <NamePicker
          label={t('short.also')}
          hint={t('short.also.hint', { most: mostWishes })}
          people={unspoken}
          disabled={list.wishes.length >= mostWishes}
          onPick={(id) => onChange(asked(list, id))}
        />
        <NamePicker
          label={
            <span className={styles.locked}>
              <LockClosed16Regular aria-hidden="true" />
              {t('short.private')}
            </span>
          }
          hint={t('short.private.hint')}
          people={unspoken}
          onPick={(id) => onChange(aside(list, id))}
        />
      </div>
    </FormSection>
  );
};
