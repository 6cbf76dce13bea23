import { Button } from '@fluentui/react-components';
import { EmptyState, useText } from '@tandem/ui';
import { en } from './en.ts';

/** Opened in a browser by itself, or Outlook does not answer. */
export const Outside = () => {
  const t = useText(en);
  return (
    <EmptyState
      heading="h1"
      title={t('start.outside.title')}
      actions={
        <Button as="a" href="https://outlook.office.com/calendar">
          {t('start.outside.open')}
        </Button>
      }
    >
      {t('start.outside.text')}
    </EmptyState>
  );
};
