import { Button, Link, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular, DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CalendarEvent } from './event.ts';
import type { Answer } from './graph.ts';
import { InfoBars } from './info-bars.tsx';
import type { InfoBar } from './protocol/notifications.ts';
import type { Reader } from './reader.ts';
import { responseName, timeRange } from './words.ts';

type Props = {
  readonly event: CalendarEvent;
  readonly reader: Reader;
  readonly bars: readonly InfoBar[];
  readonly onDismissBar: (key: string) => void;
  /** Of the event, or of the series that it is a date of. */
  readonly onAnswer: (id: string, answer: Answer) => void;
  readonly onRemove: (id: string) => void;
  readonly onClose: () => void;
};

const useStyles = makeStyles({
  pane: {
    width: '300px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '16px',
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start' },
  title: { margin: 0 },
  buttons: { display: 'flex', gap: '6px', flexWrap: 'wrap' },
  people: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  person: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const answers = [
  { answer: 'accept', label: 'Accept', response: 'accepted' },
  { answer: 'tentativelyAccept', label: 'Tentative', response: 'tentativelyAccepted' },
  { answer: 'decline', label: 'Decline', response: 'declined' },
] as const;

/** One event, and the person's answer to it. */
export const ReadingPane = ({ event, reader, bars, onDismissBar, onAnswer, onRemove, onClose }: Props) => {
  const styles = useStyles();
  const [id, setId] = useState(event.id);
  const join = event.onlineMeeting?.joinUrl;
  return (
    <section className={styles.pane} aria-label="Event">
      <div className={styles.top}>
        <Text as="h2" size={500} weight="semibold" className={styles.title}>
          {event.subject}
        </Text>
        <Button appearance="subtle" aria-label="Close" icon={<DismissRegular />} onClick={onClose} />
      </div>
      <InfoBars bars={bars} onDismiss={onDismissBar} />
      <Text>{timeRange(event, reader)}</Text>
      {event.seriesMasterId ? (
        <RadioGroup aria-label="What you change" value={id} onChange={(_, { value }) => setId(value)}>
          <Radio value={event.id} label="This date of the series" />
          <Radio value={event.seriesMasterId} label="The whole series" />
        </RadioGroup>
      ) : null}
      {event.location?.displayName ? <Text>{event.location.displayName}</Text> : null}
      {join ? (
        <Link href={join} target="_blank" rel="noreferrer">
          Join the Teams meeting
        </Link>
      ) : null}
      {event.isOrganizer === true ? null : (
        <div className={styles.buttons} role="group" aria-label="Your answer">
          {answers.map(({ answer, label, response }) => (
            <Button
              key={answer}
              size="small"
              appearance={event.responseStatus?.response === response ? 'primary' : 'secondary'}
              aria-pressed={event.responseStatus?.response === response}
              onClick={() => onAnswer(id, answer)}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <div>
        <Button size="small" icon={<DeleteRegular />} onClick={() => onRemove(id)}>
          {event.isOrganizer === true && (event.attendees ?? []).length > 0 ? 'Cancel for everybody' : 'Delete'}
        </Button>
      </div>
      <ul className={styles.people} aria-label="People">
        {event.organizer ? (
          <li className={styles.person}>
            <Text>{event.organizer.emailAddress.name ?? event.organizer.emailAddress.address}</Text>
            <Text size={200} className={styles.quiet}>
              Organiser
            </Text>
          </li>
        ) : null}
        {(event.attendees ?? []).map(({ emailAddress, status }) => (
          <li key={emailAddress.address} className={styles.person}>
            <Text>{emailAddress.name ?? emailAddress.address}</Text>
            <Text size={200} className={styles.quiet}>
              {responseName(status?.response)}
            </Text>
          </li>
        ))}
      </ul>
      {event.bodyPreview ? <Text>{event.bodyPreview}</Text> : null}
    </section>
  );
};
