import { Button } from '@fluentui/react-components';
import { problemOf } from '@tandem/client';
import { ErrorState, Surface, useText, Waiting } from '@tandem/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
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
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Waiting cards={cards} />;
  const problem = problemOf(query.error);
  const again = () => void query.refetch();
  return (
    <Surface>
      {problem.code === 'sign_in.needed' || problem.code === 'sign_in.failed' ? (
        <ErrorState
          problem={problem}
          heading={heading}
          action={
            <Button appearance="primary" size="large" onClick={() => void session.ask().finally(again)}>
              {t('start.sign-in')}
            </Button>
          }
        />
      ) : (
        <ErrorState problem={problem} heading={heading} onAgain={again} />
      )}
    </Surface>
  );
};
