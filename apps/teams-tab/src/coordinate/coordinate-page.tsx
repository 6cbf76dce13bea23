import type { Home } from '@tandem/core/contract';
import { EmptyState, Language, Surface, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../en.ts';
import { Loaded } from '../start/loaded.tsx';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';
import { useRoute } from '../start/use-route.ts';
import { NewProgramme } from './new-programme.tsx';
import { ProgrammeParts } from './programme-parts.tsx';

/** The coordinators' tab. */
const CoordinatePage = () => {
  const { api, host } = useTandem();
  const home = useQuery(api.me.home.queryOptions());
  return (
    <Language locale={host.locale} zone={home.data?.me.zone}>
      {home.data === undefined ? (
        <Page width="coordinator">
          <Loaded query={home} heading="h1">
            {() => null}
          </Loaded>
        </Page>
      ) : (
        <ForCoordinators home={home.data} />
      )}
    </Language>
  );
};

const ForCoordinators = ({ home }: { home: Home }) => {
  const t = useText(en);
  if (home.coordinator) return <Programmes />;
  return (
    <Page width="narrow">
      <Surface>
        <EmptyState heading="h1" title={t('coordinate.forbidden.title')}>
          {t('coordinate.forbidden.text')}
        </EmptyState>
      </Surface>
    </Page>
  );
};

const Programmes = () => {
  const { api } = useTandem();
  const [what = '', id = ''] = useRoute();
  const list = useQuery(api.programmes.list.queryOptions());
  if (list.data === undefined)
    return (
      <Page width="coordinator">
        <Loaded query={list} heading="h1">
          {() => null}
        </Loaded>
      </Page>
    );
  const { programmes } = list.data;
  const shown = programmes.find((one) => one.id === id) ?? programmes[0];
  if (shown === undefined || what === 'new') return <NewProgramme first={shown === undefined} />;
  return <ProgrammeParts programmes={programmes} shown={shown} />;
};

export default CoordinatePage;
