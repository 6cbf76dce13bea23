import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { ianaZone } from '../host/iana-zone.ts';
import { localeOf } from '../host/locale.ts';
import type { Person } from '../host/sandbox.ts';
import { weekOf } from './calendar/days.ts';
import { shifted } from './calendar/shifted.ts';
import { WeekView } from './calendar/week-view.tsx';
import { ComposeItem } from './compose-item.tsx';
import { newDraft, type Draft } from './draft.ts';
import { instantOf } from './event.ts';
import type { Mailbox } from './graph.ts';
import type { Place } from './place.ts';
import type { NewAppointment } from './protocol/mailbox-methods.ts';
import { ReadItem } from './read-item.tsx';
import { useEvent, useWeek } from './use-calendar.ts';
import { WeekBar } from './week-bar.tsx';

type Props = {
  readonly person: Person;
  readonly place: Place;
  readonly mailbox: Mailbox;
  /** In the mailbox' own words. */
  readonly timeZone: string;
  /** Epoch milliseconds when the page was opened. */
  readonly now: number;
  readonly onGo: (change: Partial<Place>) => void;
};

const useStyles = makeStyles({
  main: { flex: 1, minHeight: 0, display: 'flex' },
  calendar: { flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

export const CalendarPage = ({ person, place, mailbox, timeZone, now, onGo }: Props) => {
  const styles = useStyles();
  const reader = { zone: ianaZone(timeZone), locale: localeOf({ timeZone }) };
  const { zone } = reader;
  const [version, setVersion] = useState(0);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const open = useEvent(mailbox, place.event, version);
  const today = dayOf(now, zone);
  const day =
    place.day === null
      ? dayOf(open === null ? now : instantOf(open.event.start), zone)
      : Temporal.PlainDate.from(place.day);
  const days = weekOf(day);
  const week = useWeek(mailbox, days, zone, version);
  const user = { person, timeZone, permission: place.permission };
  const write = (given: NewAppointment) => setDraft(newDraft(given, now));
  const carryOut = (work: Promise<unknown>) =>
    void work.then(
      () => {
        setFailure(null);
        setVersion((before) => before + 1);
      },
      (cause: unknown) => setFailure(cause instanceof Error ? cause.message : 'Graph refused.'),
    );
  const problem = failure ?? week.failure;
  return (
    <main className={styles.main}>
      {draft === null ? (
        <div className={styles.calendar}>
          <WeekBar
            days={days}
            zone={timeZone}
            locale={reader.locale}
            onToday={() => onGo({ day: today.toString() })}
            onMove={(weeks) => onGo({ day: day.add({ weeks }).toString() })}
            onNew={() => write({})}
          />
          {problem === null ? null : (
            <MessageBar intent="error">
              <MessageBarBody>{problem}</MessageBarBody>
            </MessageBar>
          )}
          <WeekView
            days={days}
            today={today}
            reader={reader}
            events={week.events}
            selected={place.event}
            onSelect={(event) => onGo({ event: event.id, day: day.toString() })}
            onDrop={(event, shift) => carryOut(mailbox.move(event.id, shifted(event, shift, zone)))}
          />
        </div>
      ) : (
        <ComposeItem
          user={user}
          zone={zone}
          theme={place.theme}
          draft={draft}
          onChange={(part) => setDraft((before) => (before === null ? null : { ...before, ...part }))}
          onSend={(event) => {
            carryOut(mailbox.create(event));
            setDraft(null);
          }}
          onDiscard={() => setDraft(null)}
        />
      )}
      {draft === null && open !== null ? (
        <ReadItem
          user={user}
          reader={reader}
          theme={place.theme}
          {...open}
          onAnswer={(id, answer) => carryOut(mailbox.answer(id, answer))}
          onRemove={(id) => {
            carryOut(mailbox.remove(id));
            onGo({ event: null, day: day.toString() });
          }}
          onNew={write}
          onOpen={(id) => onGo({ event: id, day: null })}
          onClose={() => onGo({ event: null, day: day.toString() })}
        />
      ) : null}
    </main>
  );
};

/** The day that an instant falls on; epoch milliseconds. */
const dayOf = (instant: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();
