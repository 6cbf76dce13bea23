import { EmptyState, Surface, useText } from '@tandem/ui';
import { en } from '../en.ts';
import { BackHome } from './back-home.tsx';
import { Page } from './page.tsx';

/** A link that leads nowhere: mistyped, or cut off on its way. */
export const NotHere = () => {
  const t = useText(en);
  return (
    <Page width="narrow">
      <Surface>
        <EmptyState heading="h1" mark="broken" title={t('link.broken.title')} actions={<BackHome />}>
          {t('link.broken.text')}
        </EmptyState>
      </Surface>
    </Page>
  );
};
