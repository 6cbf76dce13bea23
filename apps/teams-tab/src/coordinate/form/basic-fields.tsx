import { Field, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import type { ProgrammeSettings } from './settings-draft.ts';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: '16px', maxWidth: '608px' } });

export type FieldsProps = {
  readonly settings: ProgrammeSettings;
  readonly onChange: (part: Partial<ProgrammeSettings>) => void;
};

export const BasicFields = ({ settings, onChange }: FieldsProps) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <div className={styles.root}>
      <Field label={t('form.name')} required>
        <Input value={settings.name} maxLength={80} onChange={(_, { value }) => onChange({ name: value })} />
      </Field>
      <Field label={t('form.objective')} required>
        <Textarea
          value={settings.objective}
          maxLength={280}
          onChange={(_, { value }) => onChange({ objective: value })}
        />
      </Field>
      <Field label={t('form.kind')}>
        <RadioGroup
          value={settings.roles.includes('peer') ? 'peers' : 'mentoring'}
          onChange={(_, { value }) => onChange({ roles: value === 'peers' ? ['peer'] : ['mentor', 'mentee'] })}
        >
          <Radio value="mentoring" label={t('form.kind.mentoring')} />
          <Radio value="peers" label={t('form.kind.peers')} />
        </RadioGroup>
      </Field>
    </div>
  );
};
