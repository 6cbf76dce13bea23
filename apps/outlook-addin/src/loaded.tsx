import { Button } from '@fluentui/react-components';
import { problemOf } from '@tandem/client';
import { ErrorState, useText, Waiting } from '@tandem/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { en } from './en.ts';
import { useTandem } from './tandem.ts';

type Props<Data> = { readonly query: UseQueryResult<Data>; readonly children: (data: Data) => ReactNode };

/** An answer of the API in the pane: its skeleton while it comes, its error when it does not, and then itself. */
export const Loaded = <Data,>({ query, children }: Props<Data>) => {
  const { session } = useTandem();
  const t = useText(en);
  /** Why the sign-in window ended without a sign-in. */
  const [refused, setRefused] = useState<unknown>(null);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Waiting cards={1} />;
  const problem = problemOf(refused ?? query.error);
  const again = () => {
    setRefused(null);
    void query.refetch();
  };
  if (!problem.code.startsWith('sign_in.')) return <ErrorState problem={problem} onAgain={again} />;
  const signIn = (
    <Button appearance="primary" size="large" onClick={() => void session.ask().then(again, setRefused)}>
      {t('start.sign-in')}
    </Button>
  );
  return <ErrorState problem={problem} action={signIn} />;
};
