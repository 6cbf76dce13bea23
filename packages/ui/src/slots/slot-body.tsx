import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SlotView } from '@tandem/core/contract';
import { en } from '../language/en.ts';
import { useSay } from '../language/say.ts';
import { useText } from '../language/use-text.ts';
import { SeriesLine } from '../series/series-line.tsx';
import { slotNodes } from '../series/series-node.ts';
import { aboutDates, NoteIcon } from './slot-notes.tsx';

const useStyles = makeStyles({
  body: {
    gridColumn: '1 / -1',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: '20px 24px',
    '@media (max-width: 720px)': { paddingInline: '16px' },
  },
  free: { ...typographyStyles.body1Strong, display: 'block', marginBottom: '12px' },
  notes: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: '8px' },
  note: { display: 'flex', columnGap: '10px', color: tokens.colorNeutralForeground2 },
  noteIcon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

/** Every date of the series at this hour, and what is worth knowing about them. */
export const SlotBody = ({ view }: { view: SlotView }) => {
  const styles = useStyles();
  const t = useText(en);
  const say = useSay();
  return (
    <div className={styles.body}>
      <span className={styles.free}>{t('slots.free', { free: view.free, count: view.dates.length })}</span>
      <SeriesLine nodes={slotNodes(view.dates)} small />
      <ul className={styles.notes} role="list">
        {aboutDates(view.notes).map((note, index) => (
          <li key={index} className={styles.note}>
            <span className={styles.noteIcon}>
              <NoteIcon note={note} />
            </span>
            <span>{say(note)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
