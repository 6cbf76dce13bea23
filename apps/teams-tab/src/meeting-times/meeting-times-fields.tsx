import { Button, Checkbox, Field, Label, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { meetingTimesFor, MeetingTimes, unsaidWishes, type MeetingWishes } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { NumberField } from '../coordinate/form/number-field.tsx';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  answers: { flexWrap: 'wrap' },
  days: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
  back: { justifySelf: 'start' },
});

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const monday = Date.UTC(2024, 0, 1); // the name of a weekday is that of a day in the first week of 2024
const dayMs = 86_400_000;

type Props = {
  /** What holds where nothing is said. */
  readonly usual: MeetingTimes;
  readonly wishes: MeetingWishes;
  readonly onChange: (wishes: MeetingWishes) => void;
  /** Whether somebody may go back to what holds for all. */
  readonly own: boolean;
};

/** When check-ins suit: a half of the day, lunch, days without, pauses and notice. */
export const MeetingTimesFields = ({ usual, wishes, onChange, own }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const { formatDate } = useIntl();
  const daysOffLabel = useId();
  const times = meetingTimesFor(usual, wishes);
  const change = (part: Partial<MeetingWishes>) => onChange({ ...wishes, ...part });
  const { half, lunch } = MeetingTimes.shape;
  const daysOff = (weekday: number, off: boolean) =>
    weekdays.filter((one) => (one === weekday ? off : times.daysOff.includes(one)));
  return (
    <div className={styles.root}>
      <Field label={t('times.half')}>
        <RadioGroup
          layout="horizontal"
          className={styles.answers}
          value={times.half}
          onChange={(_, { value }) => change({ half: half.parse(value) })}
        >
          {half.options.map((one) => (
            <Radio key={one} value={one} label={t(`times.half.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('times.lunch')}>
        <RadioGroup
          layout="horizontal"
          className={styles.answers}
          value={times.lunch}
          onChange={(_, { value }) => change({ lunch: lunch.parse(value) })}
        >
          {lunch.options.map((one) => (
            <Radio key={one} value={one} label={t(`times.lunch.${one}`)} />
          ))}
        </RadioGroup>
      </Field>
      {/* No Field: it would give every box its one id, so that each name ticks the first of them. */}
      <div role="group" aria-labelledby={daysOffLabel}>
        <Label id={daysOffLabel}>{t('times.daysOff')}</Label>
        <div className={styles.days}>
          {weekdays.map((weekday) => (
            <Checkbox
              key={weekday}
              label={formatDate(monday + (weekday - 1) * dayMs, { weekday: 'long', timeZone: 'UTC' })}
              checked={times.daysOff.includes(weekday)}
              disabled={!times.daysOff.includes(weekday) && times.daysOff.length === weekdays.length - 1}
              onChange={(_, { checked }) => change({ daysOff: daysOff(weekday, checked === true) })}
            />
          ))}
        </div>
      </div>
      <div className={styles.numbers}>
        <NumberField
          label={t('times.buffer')}
          hint={t('times.buffer.hint')}
          value={times.bufferMinutes}
          min={0}
          max={60}
          step={5}
          onChange={(bufferMinutes) => change({ bufferMinutes })}
        />
        <NumberField
          label={t('times.notice')}
          hint={t('times.notice.hint')}
          value={times.noticeHours}
          min={0}
          max={168}
          onChange={(noticeHours) => change({ noticeHours })}
        />
      </div>
      {own ? (
        <Button
          className={styles.back}
          appearance="subtle"
          disabled={Object.values(wishes).every((wish) => wish === null)}
          onClick={() => onChange(unsaidWishes)}
        >
          {t('times.back')}
        </Button>
      ) : null}
    </div>
  );
};
