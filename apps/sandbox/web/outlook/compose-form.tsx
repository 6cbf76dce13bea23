import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { Temporal } from 'temporal-polyfill';
import type { Draft } from './draft.ts';

type Props = {
  readonly draft: Draft;
  readonly zone: string;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onSend: () => void;
  readonly onDiscard: () => void;
};

const useStyles = makeStyles({
  form: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
  buttons: { display: 'flex', gap: '8px' },
});

/** Writing a new event. */
export const ComposeForm = ({ draft, zone, onChange, onSend, onDiscard }: Props) => {
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      aria-label="New event"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <Text as="h2" size={500} weight="semibold" className={styles.title}>
        New event
      </Text>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          Send
        </Button>
        <Button onClick={onDiscard}>Discard</Button>
      </div>
      <Field label="Title">
        <Input value={draft.subject} onChange={(_, { value }) => onChange({ subject: value })} />
      </Field>
      <Field label="Required attendees" hint="Addresses, with commas between them">
        <Input
          defaultValue={draft.required.join(', ')}
          key={draft.required.join()}
          onBlur={({ target }) => onChange({ required: addresses(target.value) })}
        />
      </Field>
      <Field label="Starts">
        <Input
          type="datetime-local"
          value={localTime(draft.start, zone)}
          onChange={(_, { value }) => {
            const start = instant(value, zone);
            if (start !== null) onChange({ start, end: start + draft.end - draft.start });
          }}
        />
      </Field>
      <Field label="Ends">
        <Input
          type="datetime-local"
          value={localTime(draft.end, zone)}
          onChange={(_, { value }) => {
            const end = instant(value, zone);
            if (end !== null) onChange({ end });
          }}
        />
      </Field>
      <Field label="Location">
        <Input value={draft.location} onChange={(_, { value }) => onChange({ location: value })} />
      </Field>
      <Field label="Description">
        <Textarea value={draft.body} rows={8} onChange={(_, { value }) => onChange({ body: value })} />
      </Field>
    </form>
  );
};

const addresses = (text: string): readonly string[] => text.split(/[,;\s]+/).filter((each) => each.includes('@'));

const localTime = (at: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/** Null while a person has typed half of it. */
const instant = (text: string, zone: string): number | null =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)
    ? Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds
    : null;
