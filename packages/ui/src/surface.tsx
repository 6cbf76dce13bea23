import { Card, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    '--fui-Card--border-radius': tokens.borderRadiusXLarge,
    '--fui-Card--size': tokens.spacingHorizontalNone,
    padding: tokens.spacingHorizontalXXL,
    boxShadow: tokens.shadow2,
    gap: 0,
    '@media (max-width: 400px)': {
      '--fui-Card--border-radius': tokens.borderRadiusNone,
      padding: tokens.spacingHorizontalL,
      boxShadow: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  bare: { padding: 0, '@media (max-width: 400px)': { padding: 0 } },
});

type Props = {
  readonly children: ReactNode;
  /** Id of the heading that names this part of the page. */
  readonly labelledBy?: string;
  /** Without padding, for a surface whose parts pad themselves. */
  readonly bare?: boolean;
  readonly className?: string | undefined;
};

/** A card: part of a page with a surface of its own. */
export const Surface = ({ children, labelledBy, bare = false, className }: Props) => {
  const styles = useStyles();
  return (
    <Card
      className={mergeClasses(styles.root, bare && styles.bare, className)}
      {...(labelledBy === undefined ? {} : { role: 'region', 'aria-labelledby': labelledBy })}
    >
      {children}
    </Card>
  );
};
