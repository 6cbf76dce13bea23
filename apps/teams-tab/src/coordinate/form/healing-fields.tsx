import { makeStyles, Radio, RadioGroup, Field, tokens, typographyStyles } from '@fluentui/react-components';
import { rulesInWords } from '@tandem/core/checkins';
import type { Cadence, HealingRules } from '@tandem/core/model';
import { useSay, useText } from '@tandem/ui';
import { useId } from 'react';
import { en } from '../../en.ts';
import { NumberField } from './number-field.tsx';
import { QuietHours } from './quiet-hours.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: '16px' },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '16px',
    alignItems: 'start',
  },
  read: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
  list: { marginBlock: '6px 0', paddingInlineStart: '18px', display: 'grid', rowGap: '2px', maxWidth: '608px' },
});

type Props = {
  readonly healing: HealingRules;
  readonly cadence: Cadence;
  readonly onChange: (healing: HealingRules) => void;
};

/** What Tandem may do by itself with a date that does not work any more, and the sentences that people read of it. */
export const HealingFields = ({ healing, cadence, onChange }: Props) => {
  const styles = useStyles();
  const t = useText(en);
  const change = (part: Partial<HealingRules>) => onChange({ ...healing, ...part });
  return (
    <div className={styles.root}>
      <Field label={t('form.healing.decides')}>
        <RadioGroup
          value={healing.decides}
          onChange={(_, { value }) => change({ decides: value === 'people' ? 'people' : 'tandem' })}
        >
          <Radio value="tandem" label={t('form.healing.decides.tandem')} />
          <Radio value="people" label={t('form.healing.decides.people')} />
        </RadioGroup>
      </Field>
      {healing.decides === 'people' ? null : (
        <>
          <div className={styles.numbers}>
            <NumberField
              label={t('form.healing.tolerance')}
              hint={t('form.healing.tolerance.hint')}
              value={healing.toleranceDays}
              min={0}
              max={10}
              onChange={(toleranceDays) => change({ toleranceDays })}
            />
            <NumberField
              label={t('form.healing.most')}
              hint={t('form.healing.most.hint')}
              value={healing.movesAMonth}
              min={0}
              max={8}
              onChange={(movesAMonth) => change({ movesAMonth })}
            />
            <NumberField
              label={t('form.healing.notice')}
              hint={t('form.healing.notice.hint')}
              value={healing.noticeHours}
              min={0}
              max={168}
              onChange={(noticeHours) => change({ noticeHours })}
            />
          </div>
          <QuietHours from={healing.quietFrom} until={healing.quietUntil} onChange={change} />
        </>
      )}
      <WhatPeopleRead healing={healing} cadence={cadence} />
    </div>
  );
};

const WhatPeopleRead = ({ healing, cadence }: Omit<Props, 'onChange'>) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const title = useId();
  return (
    <div className={styles.read}>
      <p id={title} className={styles.title}>
        {t('form.healing.read')}
      </p>
      <ul className={styles.list} aria-labelledby={title}>
        {rulesInWords(healing, cadence).map((rule) => (
          <li key={rule.key}>{say(rule)}</li>
        ))}
      </ul>
    </div>
  );
};
