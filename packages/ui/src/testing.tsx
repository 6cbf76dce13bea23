import { FluentProvider } from '@fluentui/react-components';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { Language } from './language/language.tsx';
import { teamsTheme } from './theme.ts';

// A hang guard: on a busy machine a dialog takes its time to open.
configure({ asyncUtilTimeout: 30_000 });

/** Shows something to a reader in Zürich who reads British English. */
export const show = (children: ReactNode) => {
  onTestFinished(cleanup);
  return render(
    <Language locale="en-GB" zone="Europe/Zurich">
      <FluentProvider theme={teamsTheme('default')}>{children}</FluentProvider>
    </Language>,
  );
};
