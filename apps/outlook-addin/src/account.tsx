import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Open20Regular, PersonCircle20Regular } from '@fluentui/react-icons';
import { useText } from '@tandem/ui';
import { en } from './en.ts';
import { useTandem } from './tandem.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  who: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  open: {
    ...typographyStyles.caption1Strong,
    display: 'flex',
    alignItems: 'center',
    minHeight: '24px', // a target that a finger finds, WCAG 2.5.8
    columnGap: tokens.spacingHorizontalS,
  },
});

/** Who is signed in, and the way to everything else. */
export const Account = ({ name, place }: { name: string; place: string }) => {
  const styles = useStyles();
  const t = useText(en);
  const { inTeams } = useTandem();
  return (
    <footer className={styles.root}>
      <span className={styles.who} title={t('check-in.account', { name })}>
        <PersonCircle20Regular aria-hidden="true" />
        {name}
      </span>
      <Link className={styles.open} href={inTeams(place)} target="_blank" rel="noreferrer">
        <Open20Regular aria-hidden="true" />
        {t('check-in.teams')}
      </Link>
    </footer>
  );
};
