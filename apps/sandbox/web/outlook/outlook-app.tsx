import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, use, useState } from 'react';
import { loadNow, type Person } from '../host/sandbox.ts';
import { outlookThemes } from '../host/theme.ts';
import { CalendarPage } from './calendar-page.tsx';
import { openMailbox, type Mailbox } from './graph.ts';
import { HostBar } from '../host/host-bar.tsx';
import { usePlace } from './use-place.ts';

type Props = { readonly people: readonly Person[]; readonly first: Person };

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground3 },
});

/** Outlook's calendar with the add-in beside its events. */
export const OutlookApp = ({ people, first }: Props) => {
  const styles = useStyles();
  const [place, go] = usePlace();
  const person = people.find(({ id }) => id === place.person) ?? first;
  return (
    <FluentProvider theme={outlookThemes[place.theme]}>
      <div className={styles.root}>
        <HostBar
          host="Outlook"
          people={people}
          person={person}
          theme={place.theme}
          onPerson={(id) => go({ person: id, event: null, day: null })}
          onTheme={(theme) => go({ theme })}
        />
        <OpenMailbox key={person.id} person={person} place={place} onGo={go} />
      </div>
    </FluentProvider>
  );
};

type OpenProps = Pick<Parameters<typeof CalendarPage>[0], 'person' | 'place' | 'onGo'>;

/** One mailbox, the clock it is on, and what that says. */
const OpenMailbox = (props: OpenProps) => {
  const [opened] = useState(() => {
    const mailbox = openMailbox(props.person.id);
    const timeZone = mailbox.timeZone().catch(() => props.person.timeZone ?? 'UTC');
    return { mailbox, clock: Promise.all([timeZone, loadNow()]) };
  });
  return (
    <Suspense fallback={null}>
      <WithClock {...props} {...opened} />
    </Suspense>
  );
};

const WithClock = ({ clock, ...props }: OpenProps & { mailbox: Mailbox; clock: Promise<[string, number]> }) => {
  const [timeZone, now] = use(clock);
  return <CalendarPage {...props} timeZone={timeZone} now={now} />;
};
