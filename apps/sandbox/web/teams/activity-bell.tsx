import {
  CounterBadge,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AlertRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { ianaZone } from '../host/iana-zone.ts';
import { localeOf } from '../host/locale.ts';
import { loadActivity, type Notice, type Person } from '../host/sandbox.ts';
import { useRailStyles } from './rail-styles.ts';

type Props = { readonly person: Person; readonly onNotice: (link: string) => void };

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '320px', maxHeight: '60vh', overflowY: 'auto' },
  notice: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    width: '100%',
    padding: '8px',
    border: 'none',
    background: 'none',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** How often the feed is looked at, in milliseconds. */
const pace = 5_000;

/** The activity feed: what apps sent to this person through Graph. */
export const ActivityBell = ({ person, onNotice }: Props) => {
  const rail = useRailStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const notices = useNotices(person.id);
  const written = new Intl.DateTimeFormat(localeOf(person), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: ianaZone(person.timeZone ?? 'UTC'),
  });
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} positioning="after-top" trapFocus>
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className={rail.item}>
          <AlertRegular fontSize={24} />
          Activity
          {notices.length === 0 ? null : <CounterBadge size="small" color="danger" count={notices.length} />}
        </button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Activity">
        {notices.length === 0 ? <Text>Nothing new for {person.displayName}.</Text> : null}
        <ul className={styles.list}>
          {notices.map((notice) => (
            <li key={notice.id}>
              <button
                type="button"
                className={styles.notice}
                onClick={() => {
                  setOpen(false);
                  if (notice.topic.webUrl !== null) onNotice(notice.topic.webUrl);
                }}
              >
                <Text weight="semibold">{notice.line}</Text>
                <Text>{notice.preview}</Text>
                <Text size={200}>{written.format(notice.at)}</Text>
              </button>
            </li>
          ))}
        </ul>
      </PopoverSurface>
    </Popover>
  );
};

function useNotices(personId: string): readonly Notice[] {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(() => {
    // A feed that cannot be read is an empty one: the rest of the host works without it.
    const look = () => void loadActivity(personId).then(setNotices, () => undefined);
    look();
    const timer = setInterval(look, pace);
    return () => clearInterval(timer);
  }, [personId]);
  return notices;
}
