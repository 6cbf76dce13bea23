import { useEffect, useState } from 'react';
import { readPlace, writePlace, type Place } from './place.ts';

export type Visit = Place & {
  /** Grows with each navigation that asks for a fresh page. */
  readonly visit: number;
};

/** The place in the address bar, so that a reload and a link lead to the same screen. */
export function usePlace(): readonly [Visit, (change: Partial<Place>, fresh?: boolean) => void] {
  const [visit, setVisit] = useState<Visit>(() => ({ ...readPlace(window.location.search), visit: 0 }));
  useEffect(() => window.history.replaceState(null, '', writePlace(visit)), [visit]);
  const go = (change: Partial<Place>, fresh = false) =>
    setVisit((now) => ({ ...now, ...change, visit: now.visit + (fresh ? 1 : 0) }));
  return [visit, go];
}
