import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Lightbulb20Regular } from '@fluentui/react-icons';
import type { Enrolment } from '@tandem/core/contract';
import { EmptyState, Surface, useSay, useText } from '@tandem/ui';
import { en } from '../en.ts';
import { goTo } from '../start/use-route.ts';

const useStyles = makeStyles({
  help: { display: 'inline-flex', columnGap: '10px', marginTop: '12px', textAlign: 'start' },
  icon: { color: tokens.colorBrandForeground1, flexShrink: 0 },
});

/** Pairs are out and there is none for this person: why, and what would help. */
export const Unmatched = ({ enrolment }: { enrolment: Extract<Enrolment, { state: 'unmatched' }> }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  return (
    <Surface>
      <EmptyState
        title={t('home.unmatched.title')}
        actions={
          <Button appearance="primary" size="large" onClick={() => goTo('join', enrolment.programme.id)}>
            {t('home.waiting.improve')}
          </Button>
        }
        foot={t('home.unmatched.text', { programme: enrolment.programme.name })}
      >
        {say(enrolment.reason)}
        {enrolment.help === null ? null : (
          <span className={styles.help}>
            <Lightbulb20Regular className={styles.icon} aria-label={t('home.unmatched.help')} />
            <span>{say(enrolment.help)}</span>
          </span>
        )}
      </EmptyState>
    </Surface>
  );
};
