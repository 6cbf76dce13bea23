import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { Problem } from '@tandem/core/contract';
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import { en } from './language/en.ts';
import { useText } from './language/use-text.ts';

type Props = {
  readonly problem: Problem;
  readonly heading?: 'h1' | 'h2';
  readonly onAgain?: () => void;
  /** Another way on. */
  readonly action?: ReactNode;
};

/** Something did not work: what is kept, a way on, and a code to quote. */
export const ErrorState = ({ problem, heading = 'h2', onAgain, action }: Props) => {
  const t = useText(en);
  const quote = problem.correlationId === '' ? '' : t('error.quote', { code: problem.correlationId });
  const retry = problem.retryAfter === undefined ? '' : t('error.retry', { seconds: Math.ceil(problem.retryAfter) });
  return (
    <div role="alert">
      <EmptyState
        mark="broken"
        heading={heading}
        title={t(titleOf(problem))}
        actions={
          <>
            {onAgain === undefined ? null : (
              <Button appearance="primary" size="large" icon={<ArrowClockwise20Regular />} onClick={onAgain}>
                {t('error.again')}
              </Button>
            )}
            {action}
          </>
        }
        foot={[retry, quote].filter((sentence) => sentence !== '').join(' ')}
      >
        {problem.detail}
      </EmptyState>
    </div>
  );
};

const titleOf = ({ code, status }: Problem) => {
  if (code === 'offline') return 'error.title.offline';
  if (code.startsWith('graph.')) return 'error.title.graph';
  if (code === 'role.missing') return 'error.title.forbidden';
  if (status === 404) return 'error.title.not_found';
  if (status === 401 || code.startsWith('sign_in.')) return 'error.title.sign-in';
  return 'error.title.other';
};
