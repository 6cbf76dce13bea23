import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '../event.ts';
import type { Reader } from '../reader.ts';
import { clockTime } from '../words.ts';
import { allDayOn, placeDay } from './days.ts';
import { EventBlock } from './event-block.tsx';
import { hourHeight } from './scale.ts';
import type { Shift } from './shifted.ts';

type Props = {
  readonly days: readonly Temporal.PlainDate[];
  readonly today: Temporal.PlainDate;
  readonly reader: Reader;
  readonly events: readonly CalendarEvent[];
  /** Id of an event, or of the series of which every date is meant. */
  readonly selected: string | null;
  readonly onSelect: (event: CalendarEvent) => void;
  readonly onDrop: (event: CalendarEvent, shift: Shift) => void;
};

const useStyles = makeStyles({
  scroll: { flex: 1, minHeight: 0, overflow: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  grid: { display: 'grid', gridTemplateColumns: '60px repeat(7, minmax(76px, 1fr))', minWidth: '608px' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    minHeight: '44px',
    padding: '6px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
  },
  today: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  hours: { position: 'relative', height: `${24 * hourHeight}px`, color: tokens.colorNeutralForeground3 },
  hour: {
    position: 'absolute',
    right: '6px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase100,
    transform: 'translateY(-50%)',
  },
  day: {
    position: 'relative',
    height: `${24 * hourHeight}px`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundImage: `repeating-linear-gradient(${tokens.colorNeutralStroke2} 0 1px, transparent 1px ${hourHeight}px)`,
  },
  allDay: {
    display: 'block',
    width: '100%',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
  },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}` },
});

const firstHour = 7;
/** Half a line, in pixels: the first hour's own label stays readable. */
const labelRoom = 12;

/** A week on the clock of the mailbox. */
export const WeekView = ({ days, today, reader, events, selected, onSelect, onDrop }: Props) => {
  const styles = useStyles();
  const isSelected = ({ id, seriesMasterId }: CalendarEvent) =>
    selected === id || (selected !== null && selected === seriesMasterId);
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which must not become the effect's cleanup.
    scroll.current?.scrollTo({ top: firstHour * hourHeight - labelRoom });
  }, []);
  return (
    <div ref={scroll} className={styles.scroll} role="region" aria-label="Week" tabIndex={0}>
      <div className={styles.grid}>
        <div className={styles.head} />
        {days.map((day) => (
          <div key={day.toString()} className={mergeClasses(styles.head, day.equals(today) && styles.today)}>
            {day.toLocaleString(reader.locale, { weekday: 'short', day: 'numeric', month: 'short' })}
            {allDayOn(events, day).map((event) => (
              <button
                key={event.id}
                type="button"
                className={mergeClasses(styles.allDay, isSelected(event) && styles.selected)}
                aria-pressed={isSelected(event)}
                onClick={() => onSelect(event)}
              >
                {event.subject}
              </button>
            ))}
          </div>
        ))}
        <div className={styles.hours}>
          {Array.from({ length: 23 }, (_, index) => (
            <span key={index} className={styles.hour} style={{ top: (index + 1) * hourHeight }}>
              {clockTime(new Temporal.PlainTime(index + 1), reader.locale)}
            </span>
          ))}
        </div>
        {days.map((day) => (
          <div key={day.toString()} className={styles.day}>
            {placeDay(events, day, reader.zone).map((placed) => (
              <EventBlock
                key={placed.event.id}
                placed={placed}
                reader={reader}
                selected={isSelected(placed.event)}
                onSelect={() => onSelect(placed.event)}
                onDrop={(shift) => onDrop(placed.event, shift)}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
};
