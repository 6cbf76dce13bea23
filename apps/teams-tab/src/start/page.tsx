import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    marginInline: 'auto',
    padding: '32px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '24px',
    '@media (min-width: 401px) and (max-width: 720px)': { padding: '16px' },
    '@media (max-width: 400px)': { padding: 0, rowGap: 0 },
  },
  participant: { maxWidth: '1100px' },
  coordinator: { maxWidth: '1280px' },
  form: { maxWidth: '1024px' },
  narrow: { maxWidth: '720px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    justifyContent: 'space-between',
    gap: '16px',
    '@media (max-width: 400px)': { padding: '16px' },
  },
  title: { ...typographyStyles.title2, margin: 0 },
  about: { ...typographyStyles.body1, margin: 0, marginTop: '4px', color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly width: 'participant' | 'coordinator' | 'form' | 'narrow';
  /** What is so, not what the page is called. */
  readonly title?: string;
  readonly about?: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

export const Page = ({ width, title, about, actions, children }: Props) => {
  const styles = useStyles();
  return (
    <main className={mergeClasses(styles.root, styles[width])}>
      {title === undefined ? null : (
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{title}</h1>
            {about === undefined ? null : <p className={styles.about}>{about}</p>}
          </div>
          {actions}
        </header>
      )}
      {children}
    </main>
  );
};
