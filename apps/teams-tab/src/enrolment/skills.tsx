import { makeStyles } from '@fluentui/react-components';
import type { Profile } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';
import { SkillList } from './skill-list.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    columnGap: '32px',
    rowGap: '24px',
  },
});

type Props = {
  readonly profile: Profile;
  readonly known: readonly { readonly name: string; readonly people: number }[];
  readonly onChange: (part: Partial<Profile>) => void;
};

export const Skills = ({ profile, known, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <div className={styles.columns}>
      <SkillList
        label={t('join.offers')}
        who="you"
        skills={profile.offers}
        known={known}
        startLevel={3}
        onChange={(offers) => onChange({ offers: [...offers] })}
      />
      <SkillList
        label={t('join.wants')}
        who="partner"
        skills={profile.wants}
        known={known}
        startLevel={1}
        onChange={(wants) => onChange({ wants: [...wants] })}
      />
    </div>
  );
};
