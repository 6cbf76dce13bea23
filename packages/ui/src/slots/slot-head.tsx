import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairView, SlotChoice, SlotView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { useSay } from '../language/say.ts';
import { minuteOfDay, weekdayOf } from '../language/times.ts';
import { useText } from '../language/use-text.ts';
import { DayBands } from './day-bands.tsx';
import { SlotHour } from './slot-hour.tsx';
import { aboutHour } from './slot-notes.tsx';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '24px',
    rowGap: '16px',
    padding: '20px 24px 20px 0',
    '@media (max-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr)', paddingInlineEnd: '16px' },
  },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  weekday: { ...typographyStyles.subtitle1, margin: 0 },
  shared: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginTop: '8px' },
});

type Props = {
  readonly view: SlotView;
  readonly pair: PairView;
  readonly days: SlotChoice['days'];
  readonly best: boolean;
};

/** What the head of a card says: the weekday, and the hour on everybody's clock; both, where two hours take turns. */
export const SlotHead = ({ view, pair, days, best }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const say = useSay();
  const hours = hoursOf(view);
  const feel = hours.map((_, index) =>
    aboutHour(view.notes, hours.length === 1 ? null : index + 1)
      .map(say)
      .join('. '),
  );
  // What is so at both hours is said once, under both.
  const alike = hours.length > 1 && new Set(feel).size === 1;
  const together = [...(alike ? feel.slice(0, 1) : []), ...aboutHour(view.notes, null).map(say)].filter(isSaid);
  const onOneDay = new Set(hours.map((at) => weekdayOf(at, reader.timeZone))).size === 1;
  return (
    <div className={styles.head}>
      <div>
        <div className={styles.title}>
          <h2 className={styles.weekday}>
            <Weekdays hours={hours} />
          </h2>
          {best ? (
            <Badge appearance="tint" shape="circular" size="large">
              {t('slots.best')}
            </Badge>
          ) : null}
          {view.current ? (
            <Badge appearance="outline" shape="circular" size="large">
              {t(pair.series?.state === 'booked' ? 'slots.current' : 'slots.kept')}
            </Badge>
          ) : null}
        </div>
        {hours.map((at, index) => (
          <SlotHour key={at} at={at} pair={pair} withWeekday={!onOneDay} feels={alike ? '' : (feel[index] ?? '')} />
        ))}
        {hours.length === 1 || together.length === 0 ? null : <p className={styles.shared}>{together.join('. ')}</p>}
      </div>
      {days === null ? null : (
        <DayBands
          me={days.me}
          partners={days.partners.flatMap(({ person, day }) => {
            const name = pair.partners.find(({ id }) => id === person)?.givenName;
            return name === undefined ? [] : [{ id: person, name, band: day }];
          })}
          at={hours.map((at) => minuteOfDay(at, pair.me.zone))}
        />
      )}
    </div>
  );
};

const isSaid = (text: string): boolean => text !== '';

/** The first date of each of its hours. */
const hoursOf = ({ slot, dates }: SlotView): readonly Instant[] =>
  dates.slice(0, slot.inTurn === undefined ? 1 : 2).map(({ originallyAt }) => originallyAt);

const Weekdays = ({ hours }: { hours: readonly Instant[] }) => {
  const reader = useIntl();
  const t = useText(en);
  const [one = '', other] = hours.map((at) => t('slots.weekday', { weekday: weekdayOf(at, reader.timeZone) }));
  if (other === undefined) return one;
  return one === other ? t('slots.weekday.two-hours', { one }) : t('slots.weekday.in-turn', { one, other });
};
