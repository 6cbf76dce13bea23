import { Field, Input, makeStyles, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { NumberField } from './number-field.tsx';
import type { ProgrammeSettings } from './settings-draft.ts';

const useStyles = makeStyles({ root: { display: 'grid', rowGap: '16px', maxWidth: '608px' } });

export type FieldsProps = {
  readonly settings: ProgrammeSettings;
  readonly onChange: (part: Partial<ProgrammeSettings>) => void;
};

/** People of a circle until a coordinator says otherwise. */
const usualCircle = 5;

const kindOf = ({ roles, circleSize }: ProgrammeSettings): 'mentoring' | 'peers' | 'circles' => {
  if (!roles.includes('peer')) return 'mentoring';
  return circleSize === null ? 'peers' : 'circles';
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
          value={kindOf(settings)}
          onChange={(_, { value }) =>
            onChange({
              roles: value === 'mentoring' ? ['mentor', 'mentee'] : ['peer'],
              circleSize: value === 'circles' ? usualCircle : null,
            })
          }
        >
          <Radio value="mentoring" label={t('form.kind.mentoring')} />
          <Radio value="peers" label={t('form.kind.peers')} />
          <Radio value="circles" label={t('form.kind.circles')} />
        </RadioGroup>
      </Field>
      {settings.circleSize === null ? null : (
        <NumberField
          label={t('form.circleSize')}
          hint={t('form.circleSize.hint')}
          value={settings.circleSize}
          min={3}
          max={6}
          onChange={(circleSize) => onChange({ circleSize })}
        />
      )}
    </div>
  );
};
