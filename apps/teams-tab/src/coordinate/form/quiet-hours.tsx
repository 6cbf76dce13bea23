import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { HealingRules } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 240px))',
    gap: '16px',
    alignItems: 'start',
  },
  box: { minWidth: 0 },
});

type Props = {
  /** Minutes of the day. */
  readonly from: number;
  readonly until: number;
  readonly onChange: (part: Partial<Pick<HealingRules, 'quietFrom' | 'quietUntil'>>) => void;
};

/** Hours of everybody's own day into which no date is moved; they may pass midnight. */
export const QuietHours = ({ from, until, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <div className={styles.root}>
      <Field label={t('form.healing.quiet.from')} hint={t('form.healing.quiet.hint')}>
        <Input
          className={styles.box}
          type="time"
          value={clockOf(from)}
          onChange={(_, { value }) => take(value, (quietFrom) => onChange({ quietFrom }))}
        />
      </Field>
      <Field label={t('form.healing.quiet.until')}>
        <Input
          className={styles.box}
          type="time"
          value={clockOf(until)}
          onChange={(_, { value }) => take(value, (quietUntil) => onChange({ quietUntil }))}
        />
      </Field>
    </div>
  );
};

const clockOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The browser says nothing while a time is half typed. */
const take = (value: string, onTime: (minute: number) => void): void => {
  const [hours, minutes] = value.split(':').map(Number);
  if (hours !== undefined && minutes !== undefined) onTime(hours * 60 + minutes);
};
