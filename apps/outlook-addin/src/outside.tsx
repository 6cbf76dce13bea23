import { Link } from '@fluentui/react-components';
import { EmptyState, useText } from '@tandem/ui';
import { en } from './en.ts';

/** Opened in a browser by itself, or Outlook does not answer. */
export const Outside = () => {
  const t = useText(en);
  return (
    <EmptyState
      title={t('start.outside.title')}
      actions={<Link href="https://outlook.office.com/calendar">{t('start.outside.open')}</Link>}
    >
      {t('start.outside.text')}
    </EmptyState>
  );
};
