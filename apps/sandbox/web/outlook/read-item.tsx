import { useState } from 'react';
import type { ThemeName } from '../host/theme.ts';
import type { CalendarEvent } from './event.ts';
import type { Answer } from './graph.ts';
import { ewsId, graphId } from './protocol/ids.ts';
import type { User } from './protocol/initial-data.ts';
import { mailboxMethods, type NewAppointment } from './protocol/mailbox-methods.ts';
import { notificationMethods, type InfoBar } from './protocol/notifications.ts';
import type { Reader } from './reader.ts';
import { ReadingPane } from './reading-pane.tsx';
import { TaskPane } from './task-pane.tsx';

type Props = {
  readonly user: User;
  readonly reader: Reader;
  readonly theme: ThemeName;
  readonly event: CalendarEvent;
  /** The series that the event is a date of. */
  readonly master: CalendarEvent | null;
  /** Of the event, or of the series that it is a date of. */
  readonly onAnswer: (id: string, answer: Answer) => void;
  readonly onRemove: (id: string) => void;
  readonly onNew: (appointment: NewAppointment) => void;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
};

/** An event that is read, and the add-in beside it. */
export const ReadItem = (props: Props) => {
  const { user, reader, theme, event, master } = props;
  const [barsOf, setBarsOf] = useState<Readonly<Record<string, readonly InfoBar[]>>>({});
  const bars = barsOf[event.id] ?? [];
  const setBars = (next: readonly InfoBar[]) => setBarsOf((before) => ({ ...before, [event.id]: next }));
  const methods = {
    ...notificationMethods(bars, setBars),
    ...mailboxMethods({
      personId: user.person.id,
      itemId: ewsId(event.id),
      onNew: props.onNew,
      onOpen: (id) => props.onOpen(graphId(id)),
      onClose: props.onClose,
    }),
  };
  return (
    <>
      <ReadingPane
        key={event.id}
        event={event}
        reader={reader}
        bars={bars}
        onDismissBar={(key) => setBars(bars.filter((bar) => bar.key !== key))}
        onAnswer={props.onAnswer}
        onRemove={props.onRemove}
        onClose={props.onClose}
      />
      <TaskPane user={user} theme={theme} item={{ kind: 'read', event, master }} methods={methods} />
    </>
  );
};
