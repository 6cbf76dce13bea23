import { Badge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { PairView, PersonCard, SlotChoice, SlotView } from '@tandem/core/contract';
import { Fragment } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../language/en.ts';
import { useSay } from '../language/say.ts';
import { clock, minuteOfDay, placeOf, weekdayOf } from '../language/times.ts';
import { useText } from '../language/use-text.ts';
import { PersonDot } from '../person-dot.tsx';
import { SeriesLine } from '../series/series-line.tsx';
import { slotNodes } from '../series/series-node.ts';
import { DayBands } from './day-bands.tsx';
import { aboutDates, aboutHour, NoteIcon } from './slot-notes.tsx';

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
  times: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '10px', marginTop: '8px' },
  time: { ...typographyStyles.body1Strong, fontVariantNumeric: 'tabular-nums' },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  comfort: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, marginTop: '8px' },
  join: { width: '20px', height: '2px', backgroundColor: tokens.colorNeutralStroke1 },
  body: {
    gridColumn: '1 / -1',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '20px 24px',
    '@media (max-width: 720px)': { paddingInline: '16px' },
  },
  free: { ...typographyStyles.body1Strong, display: 'block', marginBottom: '12px' },
  notes: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  note: { display: 'flex', columnGap: '10px', color: tokens.colorNeutralForeground2 },
  noteIcon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly view: SlotView;
  readonly pair: PairView;
  readonly days: SlotChoice['days'];
  readonly best: boolean;
};

/** What the head of a card says: the weekday and everybody's clock, on the first date that keeps its hour. */
export const SlotHead = ({ view, pair, days, best }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const say = useSay();
  const at = view.dates[0]?.originallyAt ?? 0;
  const theirs = timesOf(pair.partners, (zone) => clock(reader, at, zone));
  return (
    <div className={styles.head}>
      <div>
        <div className={styles.title}>
          <h2 className={styles.weekday}>{t('slots.weekday', { weekday: weekdayOf(at, reader.timeZone) })}</h2>
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
        <div className={styles.times}>
          <PersonDot who="you" />
          <span className={styles.time} dir="ltr">
            {clock(reader, at, pair.me.zone)}
          </span>
          <span className={styles.place}>{placeOf(pair.me)}</span>
          <span className={styles.join} aria-hidden="true" />
          {theirs.map(({ time, places }) => (
            <Fragment key={time}>
              <PersonDot who="partner" />
              <span className={styles.time} dir="ltr">
                {time}
              </span>
              <span className={styles.place}>{places.join(', ')}</span>
            </Fragment>
          ))}
        </div>
        <p className={styles.comfort}>{aboutHour(view.notes).map(say).join('. ')}</p>
      </div>
      {days === null ? null : (
        <DayBands
          me={days.me}
          partners={days.partners.flatMap(({ person, day }) => {
            const name = pair.partners.find(({ id }) => id === person)?.givenName;
            return name === undefined ? [] : [{ id: person, name, band: day }];
          })}
          at={minuteOfDay(at, pair.me.zone)}
        />
      )}
    </div>
  );
};

/** The times on the partners' clocks, each once with the places it is for. */
const timesOf = (partners: readonly PersonCard[], timeIn: (zone: string) => string) =>
  [...new Set(partners.map(({ zone }) => timeIn(zone)))].map((time) => ({
    time,
    places: [...new Set(partners.filter(({ zone }) => timeIn(zone) === time).map(placeOf))],
  }));

/** Every date of the series at this hour, and what is worth knowing about them. */
export const SlotBody = ({ view }: { view: SlotView }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  return (
    <div className={mergeClasses(styles.body)}>
      <span className={styles.free}>{t('slots.free', { free: view.free, count: view.dates.length })}</span>
      <SeriesLine nodes={slotNodes(view.dates)} small />
      <ul className={styles.notes} role="list">
        {aboutDates(view.notes).map((note, index) => (
          <li key={index} className={styles.note}>
            <span className={styles.noteIcon}>
              <NoteIcon note={note} />
            </span>
            <span>{say(note)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
