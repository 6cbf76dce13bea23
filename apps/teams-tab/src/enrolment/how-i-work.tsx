import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { Profile } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../en.ts';
import { Languages } from './languages.tsx';
import { StyleQuestions } from './style-questions.tsx';
import { TagList } from './tag-list.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
    columnGap: '32px',
    rowGap: '20px',
  },
});

type Props = { readonly profile: Profile; readonly onChange: (part: Partial<Profile>) => void };

export const HowIWork = ({ profile, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { locale } = useIntl();
  return (
    <div className={styles.root}>
      <StyleQuestions style={profile.style} onChange={(style) => onChange({ style })} />
      <TagList
        label={t('join.interests')}
        tags={profile.interests}
        most={12}
        onChange={(interests) => onChange({ interests: [...interests] })}
      />
      <Languages
        locale={locale}
        tags={profile.languages}
        onChange={(languages) => onChange({ languages: [...languages] })}
      />
      <Field label={t('join.experience')} hint={t('join.experience.hint')}>
        <Input
          type="number"
          min={0}
          max={60}
          value={profile.experience === null ? '' : String(profile.experience)}
          onChange={(_, { value }) => onChange({ experience: yearsOf(value) })}
        />
      </Field>
    </div>
  );
};

const yearsOf = (typed: string): number | null => {
  const years = Number.parseInt(typed, 10);
  return Number.isNaN(years) ? null : Math.min(60, Math.max(0, years));
};
