import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { flexShrink: 0, overflow: 'visible', fill: 'none' },
  you: { stroke: tokens.colorBrandForeground1 },
  partner: { stroke: tokens.colorPalettePumpkinBorderActive },
  line: { stroke: tokens.colorNeutralForeground1 },
  quietLine: { stroke: tokens.colorNeutralStroke1 },
  away: { stroke: tokens.colorNeutralStrokeAccessible },
});

/** Two arcs, one line: beside text. Decoration, so it has no name of its own. */
export const Mark = ({ size = 20 }: { size?: 20 | 24 }) => {
  const styles = useStyles();
  return (
    <svg className={styles.root} viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path className={styles.you} d="M4 16.5V15.5A8 8 0 0 1 20 15.5V16.5" strokeWidth="2.75" />
      <path className={styles.partner} d="M12 15.5V16.5A8 8 0 0 0 28 16.5V15.5" strokeWidth="2.75" />
      <path className={styles.line} d="M2.5 16H29.5" strokeWidth="2.25" strokeLinecap="round" />
    </svg>
  );
};

/**
 * The mark over an empty page, 200 x 124: `waiting` has a dotted partner, because nobody is found yet;
 * in `broken` the line is cut, because something cannot be reached.
 */
export const LargeMark = ({ state }: { state: 'waiting' | 'broken' }) => {
  const styles = useStyles();
  const line = state === 'broken' ? 'M2 62H85M121 62H198' : 'M2 62H198';
  return (
    <svg className={styles.root} viewBox="0 0 200 124" width={200} height={124} aria-hidden="true">
      <g strokeWidth="4" strokeLinecap="round">
        <path className={styles.quietLine} d={line} strokeWidth="3" />
        <path className={styles.you} d="M30 62A39 39 0 0 1 108 62" />
        <path
          className={mergeClasses(state === 'broken' ? styles.away : styles.partner)}
          d="M91 62A39 39 0 0 0 169 62"
          strokeDasharray="2 13.06"
        />
      </g>
    </svg>
  );
};
