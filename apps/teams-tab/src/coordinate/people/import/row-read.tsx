import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Checkmark20Regular, Person20Regular, Warning20Regular } from '@fluentui/react-icons';
import type { ImportRow } from '@tandem/core/contract';
import { useSay, useText } from '@tandem/ui';
import { useIntl } from 'react-intl';
import { en } from '../../../en.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr)',
    gap: '4px 16px',
    padding: '12px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  name: { ...typographyStyles.body1Strong, display: 'block', overflowWrap: 'anywhere' },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  outcome: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: '8px', alignContent: 'start' },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

const icons = {
  new: Checkmark20Regular,
  updated: Checkmark20Regular,
  own: Person20Regular,
  wrong: Warning20Regular,
} as const;

/** One row of a sheet: whom it is about, what was understood, and what becomes of it. */
export const RowRead = ({ row }: { row: ImportRow }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const understood = useUnderstood();
  const Icon = icons[row.outcome];
  return (
    <div className={styles.row}>
      <span className={styles.quiet}>{t('import.row', { line: row.line })}</span>
      <span>
        {row.person === null ? null : <span className={styles.name}>{row.person.name}</span>}
        <span className={styles.quiet}>{row.mail}</span>
      </span>
      <p className={styles.words}>{understood(row)}</p>
      <span className={styles.outcome}>
        <Icon aria-hidden="true" {...(row.outcome === 'wrong' ? { className: styles.warning } : {})} />
        <span>
          {t(`import.outcome.${row.outcome}`)}
          {row.problems.map((problem, index) => (
            <span key={index} className={styles.words}>
              <br />
              {say(problem)}
            </span>
          ))}
          {row.notes.map((note, index) => (
            <span key={index} className={styles.quiet}>
              {say(note)}
            </span>
          ))}
        </span>
      </span>
    </div>
  );
};

/** What a row says about a person, in sentences. */
const useUnderstood = () => {
  const t = useText(en);
  const { formatList, formatDisplayName } = useIntl();
  const skillsIn = (skills: ImportRow['profile']['offers']) =>
    formatList(skills.map(({ name, level }) => t('import.skill', { skill: name, level })));
  const language = (tag: string) => formatDisplayName(tag, { type: 'language' }) ?? tag;
  return ({ roles, profile }: ImportRow): string => {
    const { offers, wants, goals, interests, languages, experience, mostPartners } = profile;
    return [
      ...roles.map(({ role, capacity }) => `${t('role.capacity', { role: t(`join.role.${role}`), capacity })}.`),
      mostPartners === null ? '' : t('import.inAll', { count: mostPartners }),
      offers.length > 0 ? t('import.offers', { skills: skillsIn(offers) }) : '',
      wants.length > 0 ? t('import.wants', { skills: skillsIn(wants) }) : '',
      goals.length > 0 ? t('import.goals', { goals: formatList(goals) }) : '',
      interests.length > 0 ? t('import.interests', { interests: formatList(interests) }) : '',
      languages.length > 0 ? t('import.languages', { languages: formatList(languages.map(language)) }) : '',
      experience === null ? '' : t('import.experience', { years: experience }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  };
};
