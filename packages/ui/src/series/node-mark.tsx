import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import {
  ArrowRight12Regular,
  Checkmark12Filled,
  Clock12Regular,
  Dismiss12Regular,
  QuestionCircle12Regular,
  Warning12Regular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { NodeKind } from '@tandem/core/checkins';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    fontSize: '12px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralStrokeAccessible,
  },
  small: { width: '14px', height: '14px', fontSize: '10px', ...shorthands.borderWidth('1.5px') },
  filled: {
    backgroundColor: tokens.colorBrandBackground,
    border: `2px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', color: 'Canvas', forcedColorAdjust: 'none' },
  },
  brandRing: { border: `2px solid ${tokens.colorBrandForeground1}`, color: tokens.colorBrandForeground1 },
  dashed: { border: `1.5px dashed ${tokens.colorNeutralStrokeAccessible}` },
  warning: {
    border: `2px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  toCome: { width: '16px', height: '16px' },
  now: { width: '24px', height: '24px', border: `3px solid ${tokens.colorBrandForeground1}` },
  nowDot: {
    width: '8px',
    height: '8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  mirrored: { display: 'flex', ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

/** One date as a shape: filled when it happened, a ring when it is to come, dashed when it did not. */
export const NodeMark = ({ kind, small = false }: { kind: NodeKind; small?: boolean }) => {
  const styles = useStyles();
  const arrow = (
    <span className={styles.mirrored}>
      <ArrowRight12Regular />
    </span>
  );
  const looks: Record<NodeKind, readonly [className: string, inside: ReactNode]> = {
    held: [styles.filled, <Checkmark12Filled key="held" />],
    'held-moved': [styles.filled, arrow],
    'moved-ahead': [styles.brandRing, arrow],
    missed: [styles.dashed, <Dismiss12Regular key="missed" />],
    unknown: ['', <QuestionCircle12Regular key="unknown" />],
    clash: [styles.warning, <Warning12Regular key="clash" />],
    waiting: [styles.dashed, <Clock12Regular key="waiting" />],
    skipped: [styles.dashed, null],
    'to-come': [small ? '' : styles.toCome, null],
    now: [styles.now, <span key="now" className={styles.nowDot} />],
  };
  const [className, inside] = looks[kind];
  const grows = kind === 'to-come' || kind === 'now';
  return (
    <span className={mergeClasses(styles.root, small && grows && styles.small, className)} aria-hidden="true">
      {inside}
    </span>
  );
};
