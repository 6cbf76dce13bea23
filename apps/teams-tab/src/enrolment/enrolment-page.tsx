import { ProgrammeId } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useQuery } from '@tanstack/react-query';
import { en } from '../en.ts';
import { BackHome } from '../start/back-home.tsx';
import { Loaded } from '../start/loaded.tsx';
import { NotHere } from '../start/not-here.tsx';
import { Page } from '../start/page.tsx';
import { useTandem } from '../start/tandem.ts';
import { EnrolmentForm } from './enrolment-form.tsx';

/** Joining a programme, or changing what one said. */
export const EnrolmentPage = ({ programmeId }: { programmeId: string }) => {
  const id = ProgrammeId.safeParse(programmeId);
  return id.success ? <OfProgramme programmeId={id.data} /> : <NotHere />;
};

const OfProgramme = ({ programmeId }: { programmeId: ProgrammeId }) => {
  const { api } = useTandem();
  const t = useText(en);
  // What is being typed must not change under the fingers, so nothing is fetched again while the form is open.
  const enrolment = useQuery(
    api.programmes.enrolment.queryOptions({
      input: { programmeId },
      staleTime: Infinity,
      gcTime: 0,
      refetchOnWindowFocus: false,
    }),
  );
  return (
    <Page
      width="participant"
      title={t('join.title')}
      {...(enrolment.data === undefined
        ? {}
        : { about: t('join.about', { programme: enrolment.data.programme.name }) })}
      actions={<BackHome />}
    >
      <Loaded query={enrolment} cards={3}>
        {(loaded) => <EnrolmentForm enrolment={loaded} />}
      </Loaded>
    </Page>
  );
};
