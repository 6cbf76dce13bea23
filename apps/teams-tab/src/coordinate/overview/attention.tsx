import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ProgrammeHealth } from '@tandem/core/contract';
import { Together, useSay, useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { namesOf } from '../names-of.ts';
import { ListSection } from './list-section.tsx';

const useStyles = makeStyles({
  name: { ...typographyStyles.body1Strong, margin: 0 },
  reason: { color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What Tandem cannot put right by itself. */
export const Attention = ({ health }: { health: ProgrammeHealth }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  const rows = health.attention.map(({ pairId, members, reason }) => ({
    key: pairId,
    who: <Together names={namesOf(members, 'name')} colors="all" size={28} />,
    what: (
      <>
        <p className={styles.name}>{namesOf(members, 'givenName').join(' · ')}</p>
        <p className={styles.reason}>{say(reason)}</p>
      </>
    ),
  }));
  return <ListSection title={t('overview.attention')} none={t('overview.attention.none')} rows={rows} />;
};
