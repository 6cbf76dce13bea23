import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { saysNothing, type Profile, type RoleCapacity } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { en } from '../en.ts';
import { Failure } from '../start/failure.tsx';
import { useTandem } from '../start/tandem.ts';
import { goTo } from '../start/use-route.ts';
import { AboutMe } from './about-me.tsx';
import { FormSection } from './form-section.tsx';
import { Goals } from './goals.tsx';
import { MeetingTimesFields } from '../meeting-times/meeting-times-fields.tsx';
import { HowIWork } from './how-i-work.tsx';
import { PartnersInAll } from './partners-in-all.tsx';
import { Roles } from './roles.tsx';
import { Skills } from './skills.tsx';
import type { Prefilled } from './types.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 312px',
    gap: '24px',
    alignItems: 'start',
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '24px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px',
    '@media (max-width: 400px)': { padding: '16px' },
  },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

export const EnrolmentForm = ({ enrolment }: { enrolment: Prefilled }) => {
  const styles = useStyles();
  const t = useText(en);
  const [profile, setProfile] = useState(enrolment.profile);
  const [roles, setRoles] = useState(enrolment.roles);
  const change = (part: Partial<Profile>) => setProfile((before) => ({ ...before, ...part }));
  return (
    <div className={styles.root}>
      <div className={styles.form}>
        <FormSection title={t('join.skills')} about={t('join.skills.about')}>
          <Skills profile={profile} known={enrolment.skills} onChange={change} />
        </FormSection>
        <FormSection title={t('join.goals')} about={t('join.goals.about')}>
          <Goals goals={profile.goals} onChange={(goals) => change({ goals: [...goals] })} />
        </FormSection>
        <FormSection title={t('join.work')}>
          <HowIWork profile={profile} onChange={change} />
        </FormSection>
        <FormSection title={t('join.times')} about={t('join.times.about')}>
          <MeetingTimesFields
            usual={enrolment.programme.meeting}
            wishes={profile.meeting}
            own
            onChange={(meeting) => change({ meeting })}
          />
        </FormSection>
        <FormSection title={t('join.time')}>
          <Roles programme={enrolment.programme} roles={roles} onChange={setRoles} />
          <PartnersInAll
            programme={enrolment.programme}
            roles={roles}
            most={profile.mostPartners}
            onChange={(mostPartners) => change({ mostPartners })}
          />
        </FormSection>
        {enrolment.enrolled ? (
          <FormSection title={t('join.say')} about={t('join.say.text')}>
            <Button onClick={() => goTo('short-list', enrolment.programme.id)}>{t('join.say.open')}</Button>
          </FormSection>
        ) : null}
        <SaveBar enrolment={enrolment} profile={profile} roles={roles} />
      </div>
      <AboutMe enrolment={enrolment} />
    </div>
  );
};

type SaveProps = {
  readonly enrolment: Prefilled;
  readonly profile: Profile;
  readonly roles: readonly RoleCapacity[];
};

/** A total that the roles do not reach says nothing. */
const inAll = ({ mostPartners }: Profile, roles: readonly RoleCapacity[]): Pick<Profile, 'mostPartners'> => {
  const sum = roles.reduce((total, { capacity }) => total + capacity, 0);
  return { mostPartners: mostPartners !== null && roles.length > 1 && mostPartners < sum ? mostPartners : null };
};

const SaveBar = ({ enrolment, profile, roles }: SaveProps) => {
  const styles = useStyles();
  const t = useText(en);
  const { api } = useTandem();
  const queries = useQueryClient();
  const programmeId = enrolment.programme.id;
  const home = async () => {
    await queries.invalidateQueries({ queryKey: api.me.home.key() });
    goTo();
  };
  const enrol = useMutation(api.programmes.enrol.mutationOptions({ onSuccess: home }));
  const leave = useMutation(api.programmes.leave.mutationOptions({ onSuccess: home }));
  const failed = enrol.error ?? leave.error;
  const goals = profile.goals.map((goal) => goal.trim()).filter((goal) => goal !== '');
  const missing = roles.length === 0 ? 'join.roles.none' : saysNothing({ ...profile, goals }) ? 'join.empty' : null;
  const hint: ReactNode = missing === null ? null : <span className={styles.hint}>{t(missing)}</span>;
  return (
    <>
      <Failure error={failed} />
      <div className={styles.foot}>
        <Button
          appearance="primary"
          size="large"
          disabled={roles.length === 0 || enrol.isPending}
          onClick={() =>
            enrol.mutate({ programmeId, roles: [...roles], profile: { ...profile, goals, ...inAll(profile, roles) } })
          }
        >
          {t(enrolment.enrolled ? 'join.update' : 'join.save')}
        </Button>
        {enrolment.enrolled ? (
          <Button
            appearance="subtle"
            size="large"
            disabled={leave.isPending}
            onClick={() => leave.mutate({ programmeId })}
          >
            {t('join.leave')}
          </Button>
        ) : null}
        {hint}
      </div>
    </>
  );
};
