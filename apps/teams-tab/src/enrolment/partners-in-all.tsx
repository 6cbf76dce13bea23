import { Field, makeStyles, SpinButton } from '@fluentui/react-components';
import { meetsIn, type Programme, type RoleCapacity } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';

const useStyles = makeStyles({
  field: { marginTop: '12px' },
  spin: { maxWidth: '160px', minWidth: 0 },
});

type Props = {
  readonly programme: Pick<Programme, 'roles' | 'circleSize'>;
  readonly roles: readonly RoleCapacity[];
  /** Null: as many as the roles add up to. */
  readonly most: number | null;
  readonly onChange: (most: number | null) => void;
};

/** With how many partners somebody in several roles takes part in all. */
export const PartnersInAll = ({ programme, roles, most, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const sum = roles.reduce((total, { capacity }) => total + capacity, 0);
  if (roles.length < 2) return null;
  return (
    <Field
      className={styles.field}
      label={t('join.total', { kind: meetsIn(programme) })}
      hint={t('join.total.about', { sum })}
    >
      <SpinButton
        className={styles.spin}
        value={Math.min(most ?? sum, sum)}
        min={1}
        max={sum}
        onChange={(_, { value, displayValue }) => {
          const wanted = value ?? Number.parseInt(displayValue ?? '', 10);
          if (wanted >= 1) onChange(wanted < sum ? wanted : null);
        }}
      />
    </Field>
  );
};
