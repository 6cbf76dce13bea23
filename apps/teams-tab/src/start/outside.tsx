import { Button } from '@fluentui/react-components';
import type { Problem } from '@tandem/core/contract';
import { EmptyState, ErrorState, Surface, useText } from '@tandem/ui';
import { en } from '../en.ts';
import { Page } from './page.tsx';

/** Opened in a browser by itself: nothing is shown without a token, and where to go instead. */
export const OutsideTeams = () => {
  const t = useText(en);
  return (
    <Page width="narrow">
      <Surface>
        <EmptyState
          heading="h1"
          title={t('start.outside.title')}
          actions={
            <Button as="a" appearance="primary" size="large" href="https://teams.microsoft.com">
              {t('start.outside.open')}
            </Button>
          }
        >
          {t('start.outside.text')}
        </EmptyState>
      </Surface>
    </Page>
  );
};

export const StartFailed = ({ problem }: { problem: Problem }) => (
  <Page width="narrow">
    <Surface>
      <ErrorState heading="h1" problem={problem} onAgain={() => window.location.reload()} />
    </Surface>
  </Page>
);
