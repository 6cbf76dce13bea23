import { Button, makeStyles } from '@fluentui/react-components';
import type { ProgrammeId } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { en } from '../en.ts';
import { FormSection } from '../enrolment/form-section.tsx';
import type { Prefilled } from '../enrolment/types.ts';
import { MeetingTimesFields } from '../meeting-times/meeting-times-fields.tsx';
import { Failure } from '../start/failure.tsx';
import { Loaded } from '../start/loaded.tsx';
import { useTandem } from '../start/tandem.ts';

const useStyles = makeStyles({
  open: { justifySelf: 'start', '@media (max-width: 400px)': { marginInline: '16px' } },
  save: { marginTop: '16px' },
});

/** When I like to meet, to be changed while times are looked for; a press away, because few come for it. */
export const MyTimes = ({ programmeId }: { programmeId: ProgrammeId }) => {
  const styles = useStyles();
  const t = useText(en);
  const [open, setOpen] = useState(false);
  return open ? (
    <OpenTimes programmeId={programmeId} onDone={() => setOpen(false)} />
  ) : (
    <Button className={styles.open} appearance="subtle" onClick={() => setOpen(true)}>
      {t('slots.times.open')}
    </Button>
  );
};

type Props = { readonly programmeId: ProgrammeId; readonly onDone: () => void };

const OpenTimes = ({ programmeId, onDone }: Props) => {
  const { api } = useTandem();
  const t = useText(en);
  const enrolment = useQuery(api.programmes.enrolment.queryOptions({ input: { programmeId } }));
  return (
    <FormSection title={t('join.times')} about={t('slots.times.about')}>
      <Loaded query={enrolment} cards={1}>
        {(loaded) => <Times enrolment={loaded} onDone={onDone} />}
      </Loaded>
    </FormSection>
  );
};

const Times = ({ enrolment, onDone }: { readonly enrolment: Prefilled; readonly onDone: () => void }) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const queries = useQueryClient();
  const { programme, profile } = enrolment;
  const [meeting, setMeeting] = useState(profile.meeting);
  const save = useMutation(
    api.programmes.changeTimes.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries();
        onDone();
      },
    }),
  );
  return (
    <>
      <MeetingTimesFields usual={programme.meeting} wishes={meeting} own onChange={setMeeting} />
      <Failure error={save.error} />
      <Button
        className={styles.save}
        disabled={save.isPending}
        onClick={() => save.mutate({ programmeId: programme.id, meeting })}
      >
        {t('slots.times.save')}
      </Button>
    </>
  );
};
