import { ProgrammeId } from '@tandem/core/model';
import { EmptyState, Surface, useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../../en.ts';
import { usePlainDate } from '../../home/use-plain-date.ts';
import { BackHome } from '../../start/back-home.tsx';
import { Loaded } from '../../start/loaded.tsx';
import { NotHere } from '../../start/not-here.tsx';
import { Page } from '../../start/page.tsx';
import { useTandem } from '../../start/tandem.ts';
import { ShortListForm } from './short-list-form.tsx';

/** A participant's own say in the match. */
export const ShortListPage = ({ programmeId }: { programmeId: string }) => {
  const id = ProgrammeId.safeParse(programmeId);
  return id.success ? <OfProgramme programmeId={id.data} /> : <NotHere />;
};

const OfProgramme = ({ programmeId }: { programmeId: ProgrammeId }) => {
  const { api } = useTandem();
  const t = useText(en);
  const plain = usePlainDate();
  // The order one is making must not change under the fingers, so nothing is fetched again while it is open.
  const own = useQuery(
    api.shortList.read.queryOptions({
      input: { programmeId },
      staleTime: Infinity,
      gcTime: 0,
      refetchOnWindowFocus: false,
    }),
  );
  const about =
    own.data === undefined
      ? {}
      : { about: t('short.about', { announced: plain(own.data.programme.announcedOn, 'long') }) };
  return (
    <Page width="participant" title={t('short.title')} {...about} actions={<BackHome />}>
      <Loaded query={own} cards={3}>
        {(loaded) =>
          loaded.suggested.length + loaded.others.length === 0 ? (
            <Surface>
              <EmptyState title={t('short.empty')}>{t('short.empty.text')}</EmptyState>
            </Surface>
          ) : (
            <ShortListForm own={loaded} />
          )
        }
      </Loaded>
    </Page>
  );
};
