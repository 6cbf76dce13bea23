import { Checkbox, Field, makeStyles, SpinButton } from '@fluentui/react-components';
import type { Programme, RoleCapacity } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'grid', rowGap: '12px' },
  legend: { padding: 0, marginBottom: '4px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(120px, 200px) auto', alignItems: 'end', columnGap: '16px' },
  spin: { maxWidth: '160px', minWidth: 0 },
});

const most = 10;

type Props = {
  readonly programme: Pick<Programme, 'roles' | 'circleSize'>;
  readonly roles: readonly RoleCapacity[];
  readonly onChange: (roles: readonly RoleCapacity[]) => void;
};

/** As what somebody takes part, and with how many partners at the same time. */
export const Roles = ({ programme, roles, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{t('join.roles')}</legend>
      {programme.roles.map((role) => {
        const taken = roles.find((one) => one.role === role);
        const others = roles.filter((one) => one.role !== role);
        // Nobody is in more than one circle of a programme.
        const inOneCircle = role === 'peer' && programme.circleSize !== null;
        const name = t(`join.role.${role}`);
        return (
          <div key={role} className={styles.row}>
            <Checkbox
              label={name}
              checked={taken !== undefined}
              onChange={(_, { checked }) => onChange(checked === true ? [...others, { role, capacity: 1 }] : others)}
            />
            {taken === undefined || inOneCircle ? null : (
              <Field label={t('join.capacity')}>
                <SpinButton
                  className={styles.spin}
                  aria-label={t('join.capacity.of', { role: name })}
                  value={taken.capacity}
                  min={1}
                  max={most}
                  onChange={(_, { value, displayValue }) => {
                    const capacity = value ?? Number.parseInt(displayValue ?? '', 10);
                    if (capacity >= 1 && capacity <= most) onChange([...others, { role, capacity }]);
                  }}
                />
              </Field>
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
