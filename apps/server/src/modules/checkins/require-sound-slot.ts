import { AppError } from '@tandem/core/errors';
import type { Slot } from '@tandem/core/model';
import { daysApart, daysInTurn, type SeriesRequest } from '@tandem/core/scheduling';
import { Temporal } from 'temporal-polyfill';

/** Refuses a slot that this series cannot have, whatever the calendars say. */
export const requireSoundSlot = (slot: Slot, request: SeriesRequest): void => {
  if (slot.zone !== request.zone.zone) {
    throw new AppError('input.invalid', `Times of this series are given in ${request.zone.zone}.`, {
      field: 'slot.zone',
    });
  }
  if (Temporal.PlainDate.from(slot.firstDate).dayOfWeek !== slot.weekday) {
    throw new AppError('input.invalid', 'The first date is not on this weekday.', { field: 'slot.firstDate' });
  }
  if (!daysApart(request.cadence).includes(daysInTurn(slot))) {
    throw new AppError('input.invalid', 'Two hours that take turns by the month are on the same weekday.', {
      field: 'slot.inTurn',
    });
  }
  if (slot.firstDate < request.startsOn) {
    throw new AppError('input.invalid', `The series begins on ${request.startsOn} at the earliest.`, {
      field: 'slot.firstDate',
    });
  }
};
