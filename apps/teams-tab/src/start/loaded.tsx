import { Button } from '@fluentui/react-components';
import { problemOf } from '@tandem/client';
import { ErrorState, Surface, useText, Waiting } from '@tandem/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { en } from '../en.ts';
import { useTandem } from './tandem.ts';

type Props<Data> = {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
  /** Cards in the skeleton. */
  readonly cards?: number;
  /** `h1` where the page has no title before the answer is there. */
  readonly heading?: 'h1' | 'h2';
};

/** An answer of the API on the page: its skeleton while it comes, its error when it does not, and then itself. */
export const Loaded = <Data,>({ query, children, cards = 2, heading = 'h2' }: Props<Data>) => {
  const { session } = useTandem();
  const t = useText(en);
  /** Why the sign-in window ended without a sign-in. */
  const [refused, setRefused] = useState<unknown>(null);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Waiting cards={cards} />;
  const problem = problemOf(refused ?? query.error);
  const again = () => {
    setRefused(null);
    void query.refetch();
  };
  if (!problem.code.startsWith('sign_in.'))
    return (
      <Surface>
        <ErrorState problem={problem} heading={heading} onAgain={again} />
      </Surface>
    );
  const signIn = () => void session.ask().then(again, setRefused);
  return (
    <Surface>
      <ErrorState
        problem={problem}
        heading={heading}
        action={
          <Button appearance="primary" size="large" onClick={signIn}>
            {t('start.sign-in')}
          </Button>
        }
      />
    </Surface>
  );
};
