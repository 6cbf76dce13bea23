import { EmptyState, Surface, useText } from '@tandem/ui';
import { useEffect } from 'react';
import { en } from '../en.ts';
import { offerTab } from '../host.ts';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';

/** What Teams shows while somebody adds Tandem to a channel or a meeting. There is nothing to set. */
const SettingsPage = () => {
  const t = useText(en);
  const { host } = useTandem();
  const name = t('settings.name');
  const asked = host.frameContext === 'settings';
  useEffect(() => {
    if (!asked) return;
    const address = (path: string) => new URL(path, window.location.origin).href;
    offerTab({
      entityId: 'meeting',
      contentUrl: address('/tab/meeting'),
      websiteUrl: address('/tab/home'),
      suggestedDisplayName: name,
    });
  }, [asked, name]);
  return (
    <Page width="narrow">
      <Surface>
        <EmptyState heading="h1" title={t('settings.title')}>
          {t('settings.text')}
        </EmptyState>
      </Surface>
    </Page>
  );
};

export default SettingsPage;
