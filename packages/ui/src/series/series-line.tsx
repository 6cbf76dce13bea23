import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Instant } from '@tandem/core/model';
import { useIntl, type IntlShape } from 'react-intl';
import { en } from '../language/en.ts';
import { clock, dayKey, longDay, shortDate } from '../language/times.ts';
import { useText } from '../language/use-text.ts';
import { NodeMark } from './node-mark.tsx';
import type { SeriesNode } from './series-node.ts';

const narrow = '@media (max-width: 560px)';

const useStyles = makeStyles({
  root: { display: 'grid', listStyleType: 'none', margin: 0, padding: 0, paddingInline: '8px' },
  node: {
    position: 'relative',
    minHeight: '64px',
    '::after': {
      content: '""',
      position: 'absolute',
      insetInlineStart: '13px',
      insetBlockStart: '12px',
      width: '100%',
      height: '2px',
      backgroundColor: tokens.colorNeutralStroke1,
      '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
    },
    ':last-child::after': { display: 'none' },
  },
  passed: { '::after': { backgroundColor: tokens.colorBrandForeground1 } },
  stack: {
    position: 'relative',
    zIndex: 1,
    width: '26px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    whiteSpace: 'nowrap',
  },
  mark: { height: '26px', display: 'flex', alignItems: 'center' },
  date: {
    ...typographyStyles.caption1,
    marginTop: '4px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  strong: { color: tokens.colorNeutralForeground1 },
  now: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  was: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground3,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  outside: { [narrow]: { display: 'none' } },
  columns: {
    gridTemplateColumns: 'repeat(calc(var(--nodes) - 1), minmax(0, 1fr)) 26px',
    [narrow]: { gridTemplateColumns: 'repeat(calc(var(--near) - 1), minmax(0, 1fr)) 26px' },
  },
  compact: { gridTemplateColumns: 'repeat(calc(var(--near) - 1), minmax(0, 1fr)) 26px' },
});

type Props = {
  readonly nodes: readonly SeriesNode[];
  /** For 320 px panes: only the next three. */
  readonly compact?: boolean;
  readonly small?: boolean;
  readonly label?: string;
};

/** A series on its line: teal up to now, neutral after. Narrow screens show the three around now. */
export const SeriesLine = ({ nodes, compact = false, small = false, label }: Props) => {
  const styles = useStyles();
  const reader = useIntl();
  const t = useText(en);
  const near = around(nodes, 3);
  const shown = compact ? near : around(nodes, 12);
  const nowAt = shown.findIndex((node) => node.kind === 'now');
  return (
    <ol
      className={mergeClasses(styles.root, compact ? styles.compact : styles.columns)}
      style={{ '--nodes': shown.length, '--near': near.length }}
      aria-label={label ?? t('series.dates')}
    >
      {shown.map((node, index) => (
        <li
          key={node.id}
          className={mergeClasses(styles.node, index < nowAt && styles.passed, !near.includes(node) && styles.outside)}
        >
          <span className={styles.stack}>
            <span className={styles.mark}>
              <NodeMark kind={node.kind} small={small} />
            </span>
            <time
              className={mergeClasses(styles.date, isNotable(node) && styles.strong, node.kind === 'now' && styles.now)}
              title={longDay(reader, node.at)}
              {...(node.kind === 'now' ? { 'aria-current': 'date' } : {})}
            >
              {shortDate(reader, node.at)}
            </time>
            {node.wasAt === null ? null : (
              <span className={styles.was}>{t('series.was', { date: before(reader, node.at, node.wasAt) })}</span>
            )}
            <span className={small && said.has(node.word) ? styles.was : styles.hidden}>
              {t(`series.${node.word}`)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
};

/** Words that stand under a date of a slot, because its shape alone does not say them. */
const said: ReadonlySet<SeriesNode['word']> = new Set(['skipped', 'tentative', 'unreadable']);

/** What it was before: another date, or another time of the same day. */
const before = (reader: IntlShape, at: Instant, wasAt: Instant): string =>
  dayKey(at, reader.timeZone) === dayKey(wasAt, reader.timeZone) ? clock(reader, wasAt) : shortDate(reader, wasAt);

const isNotable = (node: SeriesNode): boolean =>
  node.kind !== 'to-come' && node.kind !== 'skipped' && node.kind !== 'waiting';

/** `size` neighbours with the current date among them, the newest when there is none. */
const around = (nodes: readonly SeriesNode[], size: number): readonly SeriesNode[] => {
  const now = nodes.findIndex((node) => node.kind === 'now');
  const before = size > 3 ? Math.floor(size / 3) : 0;
  const from = Math.max(0, Math.min((now < 0 ? 0 : now) - before, nodes.length - size));
  return nodes.slice(from, from + size);
};
