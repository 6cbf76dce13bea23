import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { problemOf } from '@tandem/client';
import { directionOf, ErrorState, Language, outlookTheme } from '@tandem/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followOutlook, type HostState } from './host.ts';
import { Outside } from './outside.tsx';
import { Pane } from './pane.tsx';
import { startTandem, TandemContext, type Tandem } from './tandem.ts';
import { tintOf } from './tint.ts';

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1, fontFamily: tokens.fontFamilyBase },
});

const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: (count, error) => problemOf(error).status >= 500 && count < 2, staleTime: 15_000 },
  },
});

export const App = () => {
  const styles = useStyles();
  const host = useHost();
  const start = useStart();
  const locale = host.state === 'ready' ? host.locale : navigator.language;
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <Language locale={locale}>
      <FluentProvider
        theme={outlookTheme(host.state === 'ready' ? host.tint : tintOf(undefined))}
        dir={directionOf(locale)}
      >
        {/* Fluent puts the provider's own class on every popup too: on it, this background would cover the page. */}
        <main className={styles.root}>
          {host.state === 'outside' ? <Outside /> : null}
          {host.state === 'ready' && start instanceof Error ? (
            <ErrorState heading="h1" problem={problemOf(start)} onAgain={() => window.location.reload()} />
          ) : null}
          {host.state === 'ready' && start !== null && !(start instanceof Error) ? (
            <TandemContext value={start}>
              <QueryClientProvider client={queries}>
                <Pane item={host.item} />
              </QueryClientProvider>
            </TandemContext>
          ) : null}
        </main>
      </FluentProvider>
    </Language>
  );
};

function useHost(): HostState {
  const [host, setHost] = useState<HostState>({ state: 'loading' });
  useEffect(() => followOutlook(setHost), []);
  return host;
}

function useStart(): Tandem | Error | null {
  const [start, setStart] = useState<Tandem | Error | null>(null);
  useEffect(() => {
    let current = true;
    startTandem().then(
      (tandem) => current && setStart(tandem),
      (cause: unknown) => current && setStart(cause instanceof Error ? cause : new Error(String(cause))),
    );
    return () => {
      current = false;
    };
  }, []);
  return start;
}
