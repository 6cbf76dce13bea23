import { Avatar, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', flexShrink: 0 },
  line: { height: '2px', backgroundColor: tokens.colorNeutralStroke1 },
});

type Props = {
  readonly names: readonly [string, string];
  /** `own` on a participant's screen: you teal, your partner pumpkin. `all` on a coordinator's: everybody their own. */
  readonly colors: 'own' | 'all';
  readonly size?: 24 | 28 | 36 | 40 | 56;
};

/** Two people on one line. The names stand beside it, so the picture itself is silent. */
export const Together = ({ names, colors, size = 40 }: Props) => {
  const styles = useStyles();
  const [first, second] = names;
  return (
    <span className={styles.root} aria-hidden="true">
      <Avatar name={first} size={size} color={colors === 'own' ? 'teal' : 'colorful'} />
      <span className={styles.line} style={{ width: lineWidth(size) }} />
      <Avatar name={second} size={size} color={colors === 'own' ? 'pumpkin' : 'colorful'} />
    </span>
  );
};

const lineWidth = (size: number): number => (size >= 40 ? Math.round(size * 0.7) : 10);
