import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { directionOf, Language, spokenLocale, teamsTheme } from '@tandem/ui';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { showing } from './host.ts';
import { Pages } from './pages.tsx';
import { queries, useStart } from './start/start.ts';
import { StartFailed, OutsideTeams } from './start/outside.tsx';
import { TandemContext } from './start/tandem.ts';

const useStyles = makeStyles({
  root: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyBase,
    '@media (max-width: 400px)': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  // What the browser draws itself, such as the calendar of a date field.
  dark: { colorScheme: 'dark' },
});

export const App = () => {
  const styles = useStyles();
  const { start, theme } = useStart();
  const locale = spokenLocale(start.state === 'ready' ? start.tandem.host.locale : navigator.language);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (start.state === 'ready') showing();
  }, [locale, start]);
  return (
    <Language locale={locale}>
      <FluentProvider theme={teamsTheme(theme)} dir={directionOf(locale)}>
        {/* Fluent puts the provider's own class on every popup too: on it, this background would cover the page. */}
        <div className={mergeClasses(styles.root, theme !== 'default' && theme !== 'light' && styles.dark)}>
          {start.state === 'failed' ? <StartFailed problem={start.problem} /> : null}
          {start.state === 'unsupported' ? <OutsideTeams /> : null}
          {start.state === 'ready' ? (
            <TandemContext value={start.tandem}>
              <QueryClientProvider client={queries}>
                <Pages />
              </QueryClientProvider>
            </TandemContext>
          ) : null}
        </div>
      </FluentProvider>
    </Language>
  );
};
