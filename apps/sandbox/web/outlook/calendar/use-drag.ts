import { useRef, useState, type PointerEvent } from 'react';
import { hourHeight } from './scale.ts';
import type { Shift } from './shifted.ts';

/** Minutes that a calendar moves events by. */
const step = 15;
/** A press that goes less far is a click, in pixels. */
const slack = 4;

const none: Shift = { days: 0, minutes: 0 };

type From = { readonly x: number; readonly y: number; readonly dayWidth: number };

/** Dragging a block over the days of a week: how far it is, and what its element needs. */
export function useDrag(onDrop: (shift: Shift) => void) {
  const from = useRef<From | null>(null);
  /** The click that ends a drag is none. */
  const dragged = useRef(false);
  const [shift, setShift] = useState(none);
  const isAway = shift.days !== 0 || shift.minutes !== 0;
  const handlers = {
    onPointerDown: ({ currentTarget, clientX, clientY, pointerId, button }: PointerEvent<HTMLElement>) => {
      if (button !== 0) return;
      dragged.current = false;
      currentTarget.setPointerCapture(pointerId);
      from.current = { x: clientX, y: clientY, dayWidth: currentTarget.parentElement?.offsetWidth ?? 1 };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      if (from.current === null) return;
      const { x, y, dayWidth } = from.current;
      if (Math.hypot(clientX - x, clientY - y) > slack) dragged.current = true;
      if (!dragged.current) return;
      const minutes = Math.round((((clientY - y) / hourHeight) * 60) / step) * step;
      setShift({ days: Math.round((clientX - x) / dayWidth), minutes });
    },
    onPointerUp: () => {
      from.current = null;
      setShift(none);
      if (isAway) onDrop(shift);
    },
    onPointerCancel: () => {
      from.current = null;
      setShift(none);
    },
  };
  return { shift, isAway, handlers, wasDrag: () => dragged.current };
}
