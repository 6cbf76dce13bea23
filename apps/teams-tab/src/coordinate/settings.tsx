import type { ProgrammeState } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { en } from '../en.ts';
import { Loaded } from '../start/loaded.tsx';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';
import { ProgrammeForm } from './form/programme-form.tsx';
import { ProgrammeSettings } from './form/settings-draft.ts';
import type { ListedProgramme } from './listed-programme.ts';

/** Whom a programme pairs is settled once pairs are published; how their dates are kept is not. */
const openIn = (state: ProgrammeState): 'everything' | 'healing' | 'nothing' => {
  if (state === 'closed') return 'nothing';
  return state === 'active' ? 'healing' : 'everything';
};

export const Settings = ({ programme }: { programme: ListedProgramme }) => {
  const t = useText(en);
  const { api } = useTandem();
  const queries = useQueryClient();
  const programmeId = programme.id;
  const settings = useQuery(
    api.programmes.read.queryOptions({ input: { programmeId }, staleTime: Infinity, gcTime: 0 }),
  );
  const update = useMutation(
    api.programmes.update.mutationOptions({
      onSuccess: () => queries.invalidateQueries({ queryKey: api.programmes.list.key() }),
    }),
  );
  return (
    <Page width="coordinator" title={t('form.title.edit', { programme: programme.name })}>
      <Loaded query={settings} cards={3}>
        {(loaded) => (
          <ProgrammeForm
            initial={ProgrammeSettings.parse(loaded)}
            open={openIn(loaded.state)}
            save={t('form.save')}
            saving={update.status}
            error={update.error}
            onSave={(changed) => update.mutate({ ...changed, programmeId })}
          />
        )}
      </Loaded>
    </Page>
  );
};
