import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Surface } from '@tandem/ui';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  body: { marginTop: '16px' },
});

type Props = { readonly title: string; readonly about?: string; readonly children: ReactNode };

/** One part of a form, on a surface of its own. */
export const FormSection = ({ title, about, children }: Props) => {
  const styles = useStyles();
  const heading = useId();
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {about === undefined ? null : <p className={styles.about}>{about}</p>}
      <div className={styles.body}>{children}</div>
    </Surface>
  );
};
