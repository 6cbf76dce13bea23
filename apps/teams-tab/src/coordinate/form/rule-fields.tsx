import { makeStyles, Switch, tokens, typographyStyles } from '@fluentui/react-components';
import type { Rules } from '@tandem/core/model';
import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { NumberField } from './number-field.tsx';
import { RepeatField } from './repeat-field.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
  private: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginBlock: '12px 0' },
  switches: { display: 'grid', justifyItems: 'start', marginTop: '16px' },
});

type Props = { readonly rules: Rules; readonly onChange: (rules: Rules) => void };

export const RuleFields = ({ rules, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  return (
    <>
      <div className={styles.root}>
        <NumberField
          label={t('form.rules.reporting')}
          hint={t('form.rules.reporting.hint')}
          value={rules.reportingLevels}
          min={0}
          max={5}
          onChange={(reportingLevels) => onChange({ ...rules, reportingLevels })}
        />
        <NumberField
          label={t('form.rules.hours')}
          value={rules.sharedHours}
          min={0}
          max={20}
          step={0.5}
          onChange={(sharedHours) => onChange({ ...rules, sharedHours })}
        />
        <NumberField
          label={t('form.rules.zones')}
          value={rules.zoneGapHours}
          min={0}
          max={24}
          step={0.5}
          onChange={(zoneGapHours) => onChange({ ...rules, zoneGapHours })}
        />
        <RepeatField
          months={rules.repeatAfterMonths}
          onChange={(repeatAfterMonths) => onChange({ ...rules, repeatAfterMonths })}
        />
      </div>
      <div className={styles.switches}>
        <Switch
          label={t('form.rules.department')}
          checked={rules.sameDepartment}
          onChange={(_, { checked }) => onChange({ ...rules, sameDepartment: checked })}
        />
        <Switch
          label={t('form.rules.team')}
          checked={rules.sameTeam}
          onChange={(_, { checked }) => onChange({ ...rules, sameTeam: checked })}
        />
        <Switch
          label={t('form.rules.language')}
          checked={rules.commonLanguage}
          onChange={(_, { checked }) => onChange({ ...rules, commonLanguage: checked })}
        />
      </div>
      <p className={styles.private}>{t('form.rules.private')}</p>
    </>
  );
};
