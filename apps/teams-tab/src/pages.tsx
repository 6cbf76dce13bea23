import { lazy, Suspense } from 'react';
import { HomePage } from './home/home-page.tsx';
import { Waiting } from '@tandem/ui';
import { Page } from './start/page.tsx';

// Participants are many and coordinators few: their pages come when they are asked for.
const CoordinatePage = lazy(() => import('./coordinate/coordinate-page.tsx'));
const MeetingPage = lazy(() => import('./meeting/meeting-page.tsx'));
const SettingsPage = lazy(() => import('./settings/settings-page.tsx'));

/** One page for each address in the manifest. */
export const Pages = () => (
  <Suspense
    fallback={
      <Page width="participant">
        <Waiting />
      </Page>
    }
  >
    <Chosen path={window.location.pathname.replace(/^\/tab\/?/, '').split('/')[0] ?? ''} />
  </Suspense>
);

const Chosen = ({ path }: { path: string }) => {
  switch (path) {
    case 'coordinate':
      return <CoordinatePage />;
    case 'meeting':
      return <MeetingPage />;
    case 'config':
      return <SettingsPage />;
    default:
      return <HomePage />;
  }
};
