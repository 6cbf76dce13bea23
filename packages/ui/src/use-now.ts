import type { Instant } from '@tandem/core/model';
import { useEffect, useState } from 'react';

const step = 15_000; // milliseconds; a sentence like "in 18 minutes" is never wrong by more

/** The server's clock, carried on from the moment its answer arrived. The machine's own clock is never asked. */
export const useNow = (answered: Instant): Instant => {
  const [now, setNow] = useState(answered);
  const [since, setSince] = useState(answered);
  if (since !== answered) {
    setSince(answered);
    setNow(answered);
  }
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => setNow(answered + Math.round(performance.now() - start)), step);
    return () => clearInterval(timer);
  }, [answered]);
  return now;
};
