import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Surface } from '@tandem/ui';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, marginBlock: '0 8px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    paddingBlock: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

type Props = {
  readonly title: string;
  /** Said when there are no rows. */
  readonly none: string;
  readonly rows: readonly { readonly key: string; readonly who: ReactNode; readonly what: ReactNode }[];
};

/** A list about people: who on the left, what about them beside it. */
export const ListSection = ({ title, none, rows }: Props) => {
  const styles = useStyles();
  const heading = useId();
  return (
    <Surface labelledBy={heading}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {rows.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul className={styles.list} role="list">
        {rows.map(({ key, who, what }) => (
          <li key={key} className={styles.row}>
            {who}
            <div>{what}</div>
          </li>
        ))}
      </ul>
    </Surface>
  );
};
