import { Avatar, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ProductIcon } from '../host/product-icon.tsx';
import { contentUrl } from './place.ts';
import type { StageProps } from './stage-props.ts';
import { TabFrame } from './tab-frame.tsx';

const useStyles = makeStyles({
  root: { flex: 1, minHeight: 0, display: 'flex' },
  room: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '12px',
    backgroundColor: tokens.colorNeutralBackgroundStatic,
    color: tokens.colorNeutralForegroundStaticInverted,
  },
  /** What Teams gives a side panel. */
  panel: {
    width: '320px',
    display: 'flex',
    flexDirection: 'column',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, padding: '12px 16px' },
});

/** A meeting with Tandem in its side panel. */
export const MeetingStage = ({ person, place, onGo, onNavigate, onOutside }: StageProps) => {
  const styles = useStyles();
  const page = { view: 'meeting', entity: 'meeting', sub: place.sub } as const;
  return (
    <div className={styles.root}>
      <section className={styles.room} aria-label="Meeting">
        <Avatar name={person.displayName} size={128} color="colorful" aria-hidden />
        <Text size={500}>{person.displayName}</Text>
      </section>
      <aside className={styles.panel} aria-label="Tandem">
        <Text as="h2" size={400} weight="semibold" className={styles.title}>
          <ProductIcon size={20} />
          Tandem
        </Text>
        <TabFrame
          title="Tandem in the meeting"
          person={person}
          theme={place.theme}
          page={page}
          url={contentUrl(page)}
          frameContext="sidePanel"
          active
          onNavigate={onNavigate}
          onOutside={onOutside}
          onRetry={() => onGo({}, true)}
        />
      </aside>
    </div>
  );
};
