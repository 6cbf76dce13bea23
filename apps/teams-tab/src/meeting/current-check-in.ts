import type { CheckInView, Home, PairView } from '@tandem/core/contract';
import type { Instant } from '@tandem/core/model';
import { nextCheckIn } from '@tandem/ui';

export type Current = { readonly pair: PairView; readonly checkIn: CheckInView };

/** Of all of a person's check-ins the one that is on, or comes first. */
export const currentCheckIn = (home: Home, now: Instant): Current | undefined =>
  home.enrolments
    .flatMap((enrolment) => (enrolment.state === 'paired' ? enrolment.pairs : []))
    .flatMap((pair): readonly Current[] => {
      const checkIn = nextCheckIn(pair.series?.checkIns ?? [], now);
      return checkIn === undefined ? [] : [{ pair, checkIn }];
    })
    .toSorted((a, b) => a.checkIn.startsAt - b.checkIn.startsAt)[0];
