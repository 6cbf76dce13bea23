import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { meetingTimesFor, unsaidWishes } from '@tandem/core/model';
import { Notice, useText } from '@tandem/ui';
import { useState } from 'react';
import { en } from '../../en.ts';
import { Failure } from '../../start/failure.tsx';
import { FormSection } from '../../enrolment/form-section.tsx';
import { BasicFields } from './basic-fields.tsx';
import { MeetingTimesFields } from '../../meeting-times/meeting-times-fields.tsx';
import { HealingFields } from './healing-fields.tsx';
import { PriorityField } from './priority-field.tsx';
import { RhythmFields } from './rhythm-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import { ProgrammeSettings } from './settings-draft.ts';
import { WeightFields } from './weight-fields.tsx';
import { YearsFields } from './years-fields.tsx';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '24px' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '12px',
    '@media (max-width: 400px)': { padding: '16px' },
  },
  fields: { display: 'contents', border: 'none', margin: 0, padding: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

type Props = {
  readonly initial: ProgrammeSettings;
  /** What can still be changed: once pairs are published only what happens to their dates, and in the end nothing. */
  readonly open?: 'everything' | 'healing' | 'nothing';
  readonly save: string;
  readonly saving: 'idle' | 'pending' | 'success' | 'error';
  readonly error: unknown;
  readonly onSave: (settings: ProgrammeSettings) => void;
};

export const ProgrammeForm = ({ initial, open = 'everything', save, saving, error, onSave }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const [settings, setSettings] = useState(initial);
  const change = (part: Partial<ProgrammeSettings>) => setSettings((before) => ({ ...before, ...part }));
  const checked = ProgrammeSettings.safeParse(settings);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (checked.success) onSave(checked.data);
      }}
    >
      {open === 'everything' ? null : <Notice>{t(open === 'healing' ? 'form.running' : 'form.fixed')}</Notice>}
      <fieldset className={styles.fields} disabled={open !== 'everything'}>
        <FormSection title={t('form.basics')}>
          <BasicFields settings={settings} onChange={change} />
        </FormSection>
        <FormSection title={t('form.rhythm')}>
          <RhythmFields settings={settings} onChange={change} begun={open !== 'everything'} />
        </FormSection>
        <FormSection title={t('form.times')} about={t('form.times.about')}>
          <MeetingTimesFields
            usual={settings.meeting}
            wishes={unsaidWishes}
            own={false}
            onChange={(wishes) => change({ meeting: meetingTimesFor(settings.meeting, wishes) })}
          />
        </FormSection>
        <FormSection title={t('form.plan')} about={t('form.plan.about')}>
          <PriorityField priority={settings.priority} onChange={(priority) => change({ priority })} />
        </FormSection>
        <FormSection title={t('form.rules')}>
          <RuleFields rules={settings.rules} onChange={(rules) => change({ rules })} />
        </FormSection>
        <FormSection title={t('form.weights')} about={t('form.weights.about')}>
          <WeightFields weights={settings.weights} onChange={(weights) => change({ weights })} />
        </FormSection>
        {settings.roles.includes('mentor') ? (
          <FormSection title={t('form.years')}>
            <YearsFields years={settings.yearsAhead} onChange={(yearsAhead) => change({ yearsAhead })} />
          </FormSection>
        ) : null}
      </fieldset>
      <fieldset className={styles.fields} disabled={open === 'nothing'}>
        <FormSection title={t('form.healing')} about={t('form.healing.about')}>
          <HealingFields
            healing={settings.healing}
            cadence={settings.cadence}
            onChange={(healing) => change({ healing })}
          />
        </FormSection>
      </fieldset>
      <Failure error={error} />
      {open === 'nothing' ? null : (
        <div className={styles.foot}>
          <Button type="submit" appearance="primary" size="large" disabled={!checked.success || saving === 'pending'}>
            {save}
          </Button>
          <span className={styles.hint} role="status">
            {checked.success ? null : t('form.missing')}
            {saving === 'success' && checked.success ? t('form.saved') : null}
          </span>
        </div>
      )}
    </form>
  );
};
