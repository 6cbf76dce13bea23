import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import type { Role } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { NumberField } from './number-field.tsx';
import type { ProgrammeSettings } from './settings-draft.ts';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px', maxWidth: '608px' },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'grid', justifyItems: 'start' },
  legend: { padding: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

export type FieldsProps = {
  readonly settings: ProgrammeSettings;
  readonly onChange: (part: Partial<ProgrammeSettings>) => void;
};

/** People of a circle until a coordinator says otherwise. */
const usualCircle = 5;

/** In this order wherever they are named. */
const rolesOf = (mentoring: boolean, peers: boolean): Role[] => [
  ...(mentoring ? (['mentor', 'mentee'] as const) : []),
  ...(peers ? (['peer'] as const) : []),
];

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
      <WhoMeets settings={settings} onChange={onChange} />
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

/** Mentors and mentees, peers, or both; somebody always. */
const WhoMeets = ({ settings: { roles, circleSize }, onChange }: FieldsProps) => {
  const styles = useStyles();
  const t = useText(en);
  const [mentoring, peers] = [roles.includes('mentor'), roles.includes('peer')];
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('form.kind')}</legend>
        <Checkbox
          label={t('form.kind.mentoring')}
          checked={mentoring}
          onChange={() => onChange({ roles: rolesOf(!mentoring || !peers, peers) })}
        />
        <Checkbox
          label={t('form.kind.peers')}
          checked={peers}
          onChange={() =>
            onChange({
              roles: rolesOf(mentoring, !peers || !mentoring),
              ...(mentoring && peers ? { circleSize: null } : {}),
            })
          }
        />
        {mentoring && peers ? <p className={styles.hint}>{t('form.kind.mixed')}</p> : null}
      </fieldset>
      {peers ? (
        <Field label={t('form.peers')}>
          <RadioGroup
            value={circleSize === null ? 'twos' : 'circles'}
            onChange={(_, { value }) => onChange({ circleSize: value === 'circles' ? usualCircle : null })}
          >
            <Radio value="twos" label={t('form.peers.twos')} />
            <Radio value="circles" label={t('form.peers.circles')} />
          </RadioGroup>
        </Field>
      ) : null}
    </>
  );
};
