import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CalendarEvent } from '../event.ts';
import type { Reader } from '../reader.ts';
import { timeRange } from '../words.ts';
import type { Placed } from './days.ts';
import { hourHeight } from './scale.ts';
import type { Shift } from './shifted.ts';
import { useDrag } from './use-drag.ts';

type Props = {
  readonly placed: Placed;
  readonly reader: Reader;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onDrop: (shift: Shift) => void;
};

const useStyles = makeStyles({
  block: {
    position: 'absolute',
    // Below the row of days, which stays in sight.
    scrollMarginTop: '72px',
    overflow: 'hidden',
    padding: '1px 4px',
    // To be seen in high contrast only; elsewhere it is the gap between events.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundClip: 'padding-box',
    borderLeft: `4px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  light: { backgroundColor: tokens.colorNeutralBackground1, borderLeftStyle: 'dashed' },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}`, zIndex: 1 },
  cancelled: { textDecorationLine: 'line-through' },
  movable: { touchAction: 'none' },
  away: { opacity: 0.8, zIndex: 2, cursor: 'grabbing' },
});

export const EventBlock = ({ placed, reader, selected, onSelect, onDrop }: Props) => {
  const styles = useStyles();
  const { event, from, to, lane, lanes } = placed;
  const { shift, isAway, handlers, wasDrag } = useDrag(onDrop);
  const block = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) block.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  return (
    <button
      ref={block}
      type="button"
      className={mergeClasses(
        styles.block,
        isOpen(event) && styles.light,
        selected && styles.selected,
        event.isCancelled === true && styles.cancelled,
        isMovable(event) && styles.movable,
        isAway && styles.away,
      )}
      style={{
        top: (from / 60) * hourHeight,
        height: ((to - from) / 60) * hourHeight,
        left: `${(lane / lanes) * 100}%`,
        width: `${100 / lanes}%`,
        ...(isAway
          ? { transform: `translate(${shift.days * lanes * 100}%, ${(shift.minutes / 60) * hourHeight}px)` }
          : {}),
      }}
      aria-pressed={selected}
      aria-label={`${event.subject}, ${timeRange(event, reader)}`}
      {...(isMovable(event) ? handlers : {})}
      onClick={() => {
        if (!wasDrag()) onSelect();
      }}
    >
      {event.subject}
    </button>
  );
};

/** Only whoever called a meeting gives it another time. */
const isMovable = ({ isOrganizer, isCancelled }: CalendarEvent): boolean =>
  isOrganizer === true && isCancelled !== true;

/** Time that is not taken for sure. */
const isOpen = ({ showAs }: CalendarEvent): boolean => showAs === 'free' || showAs === 'tentative';
