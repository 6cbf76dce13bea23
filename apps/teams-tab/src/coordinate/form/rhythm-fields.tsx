import { Dropdown, Field, Input, makeStyles, Option } from '@fluentui/react-components';
import { dayKey, useText } from '@tandem/ui';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { en } from '../../en.ts';
import type { FieldsProps } from './basic-fields.tsx';
import { NumberField } from './number-field.tsx';
import { ProgrammeSettings } from './settings-draft.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '16px',
  },
  box: { minWidth: 0 },
  wide: { gridColumn: '1 / -1', maxWidth: '600px' },
});

/** `begun`: its pairs are published, so that a start in the past is no mistake. */
export const RhythmFields = ({ settings, onChange, begun }: FieldsProps & { readonly begun: boolean }) => {
  const styles = useStyles();
  const t = useText(en);
  const reader = useIntl();
  const [now] = useState(() => Date.now());
  const isOver = !begun && settings.startsOn !== '' && settings.startsOn < dayKey(now, reader.timeZone);
  const { cadence } = settings;
  const rhythm = (part: Partial<typeof cadence>) => onChange({ cadence: { ...cadence, ...part } });
  return (
    <div className={styles.root}>
      <NumberField
        label={t('form.every')}
        value={cadence.every}
        min={1}
        max={8}
        onChange={(every) => rhythm({ every })}
      />
      <Field label={t('form.unit')}>
        <Dropdown
          className={styles.box}
          value={t(`form.unit.${cadence.unit}`)}
          selectedOptions={[cadence.unit]}
          onOptionSelect={(_, { optionValue }) => rhythm({ unit: optionValue === 'months' ? 'months' : 'weeks' })}
        >
          <Option value="weeks">{t('form.unit.weeks')}</Option>
          <Option value="months">{t('form.unit.months')}</Option>
        </Dropdown>
      </Field>
      <NumberField
        label={t('form.dates')}
        value={cadence.dates}
        min={1}
        max={52}
        onChange={(dates) => rhythm({ dates })}
      />
      <NumberField
        label={t('form.minutes')}
        value={cadence.minutes}
        min={15}
        max={90}
        step={5}
        onChange={(minutes) => rhythm({ minutes })}
      />
      <Field label={t('form.announcedOn')} required>
        <Input type="date" value={settings.announcedOn} onChange={(_, { value }) => onChange({ announcedOn: value })} />
      </Field>
      <Field
        label={t('form.startsOn')}
        required
        {...(isOver ? { validationState: 'warning' as const, validationMessage: t('form.startsOn.over') } : {})}
      >
        <Input type="date" value={settings.startsOn} onChange={(_, { value }) => onChange({ startsOn: value })} />
      </Field>
      <Field
        className={styles.wide}
        label={t('form.mailbox')}
        hint={t('form.mailbox.hint')}
        {...(ProgrammeSettings.shape.mailbox.safeParse(settings.mailbox).success
          ? {}
          : { validationMessage: t('form.mailbox.address') })}
      >
        <Input
          type="email"
          value={settings.mailbox ?? ''}
          onChange={(_, { value }) => onChange({ mailbox: value === '' ? null : value })}
        />
      </Field>
    </div>
  );
};
