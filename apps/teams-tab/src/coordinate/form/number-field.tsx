import { Field, makeStyles, SpinButton } from '@fluentui/react-components';

const useStyles = makeStyles({ spin: { minWidth: 0, width: '100%', boxSizing: 'border-box' } });

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
};

/** A number between two bounds; what is typed outside them is not taken. */
export const NumberField = ({ label, hint, value, min, max, step = 1, onChange }: Props) => {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <SpinButton
        className={styles.spin}
        input={{ size: 4 }}
        value={value}
        min={min}
        max={max}
        step={step}
        onChange={(_, data) => {
          const next = data.value ?? Number.parseFloat(data.displayValue ?? '');
          if (next >= min && next <= max) onChange(next);
        }}
      />
    </Field>
  );
};
