import { Button } from '@fluentui/react-components';
import { problemOf } from '@tandem/client';
import { ErrorState, useText, Waiting } from '@tandem/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { en } from './en.ts';
import { useTandem } from './tandem.ts';

type Props<Data> = { readonly query: UseQueryResult<Data>; readonly children: (data: Data) => ReactNode };

/** An answer of the API in the pane: its skeleton while it comes, its error when it does not, and then itself. */
export const Loaded = <Data,>({ query, children }: Props<Data>) => {
  const { session } = useTandem();
  const t = useText(en);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Waiting cards={1} />;
  const problem = problemOf(query.error);
  const again = () => void query.refetch();
  if (!problem.code.startsWith('sign_in.')) return <ErrorState heading="h1" problem={problem} onAgain={again} />;
  const signIn = (
    <Button appearance="primary" size="large" onClick={() => void session.ask().finally(again)}>
      {t('start.sign-in')}
    </Button>
  );
  return <ErrorState heading="h1" problem={problem} action={signIn} />;
};
