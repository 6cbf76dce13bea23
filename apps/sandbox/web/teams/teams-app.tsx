import { FluentProvider, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../host/sandbox.ts';
import { teamsThemes } from '../host/theme.ts';
import { AppRail } from './app-rail.tsx';
import { readDeepLink, type AppPlace } from './deep-link.ts';
import { Stage } from './stage.tsx';
import { HostBar } from '../host/host-bar.tsx';
import { usePlace } from './use-place.ts';

type Props = { readonly people: readonly Person[]; readonly first: Person };

const useStyles = makeStyles({
  root: { height: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground4 },
  below: { flex: 1, minHeight: 0, display: 'flex' },
  main: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTopLeftRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
  },
});

/** A Teams client around Tandem's tabs. */
export const TeamsApp = ({ people, first }: Props) => {
  const styles = useStyles();
  const [place, go] = usePlace();
  const [outside, setOutside] = useState<string | null>(null);
  const person = people.find(({ id }) => id === place.person) ?? first;
  const navigate = ({ entity, sub }: AppPlace) => go({ view: 'personal', entity, sub }, true);
  const follow = (link: string) => {
    const target = readDeepLink(link);
    if (target === null) setOutside(link);
    else navigate(target);
  };
  return (
    <FluentProvider theme={teamsThemes[place.theme]}>
      <div className={styles.root}>
        <HostBar
          host="Teams"
          people={people}
          person={person}
          theme={place.theme}
          onPerson={(id) => go({ person: id, sub: null })}
          onTheme={(theme) => go({ theme })}
        />
        <div className={styles.below}>
          <AppRail person={person} view={place.view} onView={(view) => go({ view, sub: null })} onNotice={follow} />
          <main className={styles.main}>
            {outside === null ? null : (
              <MessageBar intent="info">
                <MessageBarBody>
                  This leads out of Tandem:{' '}
                  <Link href={outside} target="_blank" rel="noreferrer">
                    {outside}
                  </Link>
                </MessageBarBody>
              </MessageBar>
            )}
            <Stage
              key={`${person.id} ${place.view} ${place.visit}`}
              person={person}
              place={place}
              onGo={go}
              onNavigate={navigate}
              onOutside={setOutside}
            />
          </main>
        </div>
      </div>
    </FluentProvider>
  );
};
