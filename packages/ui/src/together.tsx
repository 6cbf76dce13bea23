import { Avatar, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'center', flexShrink: 0 },
  line: { height: '2px', backgroundColor: tokens.colorNeutralStroke1 },
  near: { borderRadius: tokens.borderRadiusCircular, outline: `2px solid ${tokens.colorNeutralBackground1}` },
});

type Props = {
  /** Two of a pair, three to six of a circle. */
  readonly names: readonly string[];
  /** `own` on a participant's screen: you teal, your partners pumpkin. `all` on a coordinator's: everybody their own. */
  readonly colors: 'own' | 'all';
  readonly size?: 24 | 28 | 36 | 40 | 56;
};

/** Two people on one line, or a circle side by side. The names stand beside it, so the picture itself is silent. */
export const Together = ({ names, colors, size = 40 }: Props) => {
  const styles = useStyles();
  const isCircle = names.length > 2;
  return (
    <span className={styles.root} aria-hidden="true">
      {names.map((name, index) => (
        <Fragment key={index}>
          {index === 0 || isCircle ? null : <span className={styles.line} style={{ width: lineWidth(size) }} />}
          <Avatar
            name={name}
            size={size}
            color={colors === 'all' ? 'colorful' : index === 0 ? 'teal' : 'pumpkin'}
            className={mergeClasses(isCircle && styles.near)}
            {...(isCircle && index > 0 ? { style: { marginInlineStart: `-${Math.round(size / 4)}px` } } : {})}
          />
        </Fragment>
      ))}
    </span>
  );
};

const lineWidth = (size: number): number => (size >= 40 ? Math.round(size * 0.7) : 10);
