import { useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { en } from '../en.ts';
import { BackHome } from '../start/back-home.tsx';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';
import { goTo } from '../start/use-route.ts';
import { emptySettings } from './form/settings-draft.ts';
import { ProgrammeForm } from './form/programme-form.tsx';

/** `first`: there is no other programme to go back to. */
export const NewProgramme = ({ first }: { first: boolean }) => {
  const t = useText(en);
  const { api } = useTandem();
  const queries = useQueryClient();
  const create = useMutation(
    api.programmes.create.mutationOptions({
      onSuccess: async (programme) => {
        await queries.invalidateQueries({ queryKey: api.programmes.list.key() });
        goTo('programme', programme.id);
      },
    }),
  );
  return (
    <Page
      width="form"
      title={t(first ? 'coordinate.none.title' : 'form.title.new')}
      about={t('coordinate.none.about')}
      {...(first ? {} : { actions: <BackHome /> })}
    >
      <ProgrammeForm
        initial={emptySettings}
        save={t('form.save.new')}
        saving={create.status}
        error={create.error}
        onSave={(settings) => create.mutate(settings)}
      />
    </Page>
  );
};
