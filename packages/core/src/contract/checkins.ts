import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CheckInId, Instant, PairId, PulseAnswer, Slot } from '../model/index.ts';
import { OtherTimes, SlotChoice } from './slot-views.ts';
import { CheckInDetail, PairView } from './views.ts';

const pair = z.object({ pairId: PairId });
const checkIn = z.object({ checkInId: CheckInId });

/** A pair's own space: the two of them only. */
export const checkins = {
  pair: oc
    .route({ method: 'GET', path: '/pairs/{pairId}', tags: ['pair'], summary: 'My pair' })
    .input(pair)
    .output(z.object({ now: Instant, pair: PairView })),
  slots: oc
    .route({
      method: 'GET',
      path: '/pairs/{pairId}/slots',
      tags: ['pair'],
      summary: 'Times for the whole series, every date checked',
    })
    .input(pair.extend({ again: z.stringbool().default(false) }))
    .output(SlotChoice),
  choose: oc
    .route({
      method: 'PUT',
      path: '/pairs/{pairId}/series',
      tags: ['pair'],
      summary: 'Book the whole series at this time instead',
      successStatus: 202,
    })
    .input(pair.extend({ slot: Slot }))
    .output(z.object({ now: Instant, pair: PairView })),
  /** Where Tandem may not write calendars itself, with the rights of the one who asks. */
  book: oc
    .route({
      method: 'POST',
      path: '/pairs/{pairId}/booking',
      tags: ['pair'],
      summary: 'Put into Outlook myself what waits for me',
    })
    .input(pair)
    .output(z.object({ now: Instant, pair: PairView })),
  read: oc
    .route({ method: 'GET', path: '/check-ins/{checkInId}', tags: ['check-in'], summary: 'A check-in' })
    .input(checkIn)
    .output(CheckInDetail),
  /** From inside Outlook: which check-in is this item? */
  identify: oc
    .route({
      method: 'POST',
      path: '/check-ins/identify',
      tags: ['check-in'],
      summary: 'The check-in behind an Outlook item, null if it is none',
    })
    .input(z.object({ itemId: z.string().min(1).max(1024), startsAt: Instant }))
    .output(z.object({ detail: CheckInDetail.nullable() })),
  addAgendaItem: oc
    .route({
      method: 'POST',
      path: '/check-ins/{checkInId}/agenda',
      tags: ['check-in'],
      summary: 'Add a point',
      successStatus: 201,
    })
    .input(checkIn.extend({ text: z.string().trim().min(1).max(120), minutes: z.int().min(1).max(90) }))
    .output(CheckInDetail),
  /** Takes back what Tandem did to a date by itself. */
  undo: oc
    .route({
      method: 'POST',
      path: '/check-ins/{checkInId}/undo',
      tags: ['check-in'],
      summary: 'Put this date back where it was',
      successStatus: 202,
    })
    .input(checkIn)
    .output(CheckInDetail),
  /** Free for everyone, near the date: for people who want this one at another time. */
  times: oc
    .route({
      method: 'GET',
      path: '/check-ins/{checkInId}/times',
      tags: ['check-in'],
      summary: 'Other times for this date alone',
    })
    .input(checkIn)
    .output(OtherTimes),
  move: oc
    .route({
      method: 'PUT',
      path: '/check-ins/{checkInId}/time',
      tags: ['check-in'],
      summary: 'Put this date at another time that is free for everyone',
      successStatus: 202,
    })
    .input(checkIn.extend({ startsAt: Instant }))
    .output(CheckInDetail),
  pulse: oc
    .route({
      method: 'PUT',
      path: '/check-ins/{checkInId}/pulse',
      tags: ['check-in'],
      summary: 'Say how it was; can be changed for a day',
    })
    .input(checkIn.extend({ answer: PulseAnswer }))
    .output(CheckInDetail),
};
