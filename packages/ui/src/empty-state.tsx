import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LargeMark } from './mark.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    paddingBlock: '32px 16px',
    paddingInline: tokens.spacingHorizontalL,
  },
  title: { ...typographyStyles.subtitle1, marginBlock: '32px 8px' },
  text: { margin: 0, maxWidth: '480px', color: tokens.colorNeutralForeground2, textWrap: 'balance' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '12px', marginTop: '24px' },
  foot: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    maxWidth: '560px',
    margin: 0,
    marginTop: '24px',
  },
});

type Props = {
  readonly mark?: 'waiting' | 'broken';
  /** `h1` where nothing else on the page has a title. */
  readonly heading?: 'h1' | 'h2';
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly foot?: ReactNode;
};

/** Nothing to show yet, and why: what is coming, when, and the one useful thing to do now. */
export const EmptyState = ({ mark = 'waiting', heading: Heading = 'h2', title, children, actions, foot }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <LargeMark state={mark} />
      <Heading className={styles.title}>{title}</Heading>
      <p className={styles.text}>{children}</p>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
      {foot === undefined ? null : <p className={styles.foot}>{foot}</p>}
    </div>
  );
};
