import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Message } from '@tandem/core/model';
import { useSay, useText } from '@tandem/ui';
import { en } from '../en.ts';

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, marginBlock: '4px' },
  title: { cursor: 'pointer', width: 'fit-content', borderRadius: tokens.borderRadiusMedium },
  list: { marginBlock: '6px 0', paddingInlineStart: '18px', display: 'grid', rowGap: '2px' },
});

/** What happens to a date that does not work any more, for whoever wants to know. */
export const HealingRules = ({ rules }: { rules: readonly Message[] }) => {
  const styles = useStyles();
  const say = useSay();
  const t = useText(en);
  if (rules.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.title}>{t('checkin.rules')}</summary>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.key}>{say(rule)}</li>
        ))}
      </ul>
    </details>
  );
};
