import { useEffect, useState } from 'react';
import { readPlace, writePlace, type Place } from './place.ts';

/** The place in the address bar, so that a reload and a link lead to the same screen. */
export function usePlace(): readonly [Place, (change: Partial<Place>) => void] {
  const [place, setPlace] = useState<Place>(() => readPlace(window.location.search));
  useEffect(() => window.history.replaceState(null, '', writePlace(place)), [place]);
  return [place, (change) => setPlace((now) => ({ ...now, ...change }))];
}
