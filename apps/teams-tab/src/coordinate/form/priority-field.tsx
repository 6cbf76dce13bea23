import { Field, makeStyles, Slider, tokens, typographyStyles } from '@fluentui/react-components';
import { MeetingPriority } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';

const useStyles = makeStyles({
  root: { maxWidth: '608px' },
  /** As high as a finger needs (WCAG 2.2, target size); Fluent's own is 20 px. */
  reach: { minHeight: '24px' },
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '16px',
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  trade: { ...typographyStyles.body1, marginBlock: '8px 0' },
});

/**
 * What each place costs, of 100: dates that everyone has free as planned, and series outside somebody's working hours.
 * Measured on 400 pairs in seven time zones with calendars as they are when a programme is planned (bench, planning).
 */
const trades: Readonly<Record<MeetingPriority, { readonly free: number; readonly outside: number }>> = {
  comfort: { free: 93, outside: 6 },
  balanced: { free: 93, outside: 7 },
  'free-dates': { free: 95, outside: 21 },
  'free-dates-first': { free: 95, outside: 37 },
};

type Props = { readonly priority: MeetingPriority; readonly onChange: (priority: MeetingPriority) => void };

/** One slider between hours that suit and dates that are free, with what it costs to move it. */
export const PriorityField = ({ priority, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const places = MeetingPriority.options;
  return (
    <div className={styles.root}>
      <Field label={t('form.priority')}>
        <Slider
          min={0}
          max={places.length - 1}
          step={1}
          input={{ className: styles.reach }}
          value={places.indexOf(priority)}
          aria-valuetext={t(`form.priority.${priority}`)}
          onChange={(_, { value }) => onChange(places[value] ?? priority)}
        />
      </Field>
      <div className={styles.ends} aria-hidden="true">
        <span>{t('form.priority.comfort')}</span>
        <span>{t('form.priority.free-dates-first')}</span>
      </div>
      <p className={styles.trade} role="status">
        {t('form.priority.trade', { ...trades[priority], chosen: t(`form.priority.${priority}`) })}
      </p>
    </div>
  );
};
