import { createHash } from 'node:crypto';
import { forReader, message } from '@tandem/core/messages';
import type { CheckIn, Instant, Message, PairId, Person, Programme } from '@tandem/core/model';
import type { Notice } from '@tandem/core/ports';
import { write, writeTime } from '../write.ts';

/** Whom a notice is for, and whom it is about. */
type Two = { readonly to: Person; readonly partner: Person };

/** The two are a pair from now on. */
export const pairPublishedNotice = (
  { to, partner }: Two,
  programme: Pick<Programme, 'name'>,
  pairId: PairId,
): Notice => ({
  ...about('pairPublished', `pair/${pairId}`),
  to: to.id,
  parameters: { partner: partner.name, programme: programme.name },
  preview: write(message('notice.pairPublished')),
});

/** The pair's check-ins stand in both calendars. */
export const seriesBookedNotice = ({ to, partner }: Two, pairId: PairId, firstAt: Instant): Notice => ({
  ...about('seriesBooked', `pair/${pairId}`),
  to: to.id,
  parameters: { partner: partner.name },
  preview: write(message('notice.seriesBooked', { firstAt }), to.zone),
});

/** Somebody moved check-ins in Outlook: `count` of them, this one the first. */
export const checkInMovedNotice = (
  { to, partner }: Two,
  moved: Pick<CheckIn, 'id' | 'startsAt'> & { readonly before: Instant; readonly count: number },
): Notice => ({
  ...about('checkInMoved', `checkin/${moved.id}`),
  to: to.id,
  parameters: { partner: partner.name, when: writeTime(moved.startsAt, to.zone) },
  preview: write(message('notice.checkInMoved', { count: moved.count, beforeAt: moved.before }), to.zone),
});

type Noted = Pick<CheckIn, 'id' | 'startsAt'> & { readonly note: Message };

/** Tandem moved a check-in, and says why. */
export const checkInHealedNotice = ({ to, partner }: Two, moved: Noted): Notice => ({
  ...about('checkInMoved', `checkin/${moved.id}`),
  to: to.id,
  parameters: { partner: partner.name, when: writeTime(moved.startsAt, to.zone) },
  preview: write(forReader(moved.note, to.id), to.zone),
});

/** A check-in does not take place, and why. */
export const checkInSkippedNotice = ({ to, partner }: Two, skipped: Noted): Notice => ({
  ...about('checkInSkipped', `checkin/${skipped.id}`),
  to: to.id,
  parameters: { partner: partner.name, when: writeTime(skipped.startsAt, to.zone) },
  preview: write(forReader(skipped.note, to.id), to.zone),
});

/** A check-in does not work any more, and its two people decide; `place` is the check-in, or the pair for all of them. */
export const checkInAskedNotice = (
  { to, partner }: Two,
  asked: { readonly place: string; readonly note: Message },
): Notice => ({
  ...about('checkInAsked', asked.place),
  to: to.id,
  parameters: { partner: partner.name },
  preview: write(forReader(asked.note, to.id), to.zone),
});

/** A check-in is over: how was it? */
export const pulseAskedNotice = ({ to, partner }: Two, checkIn: Pick<CheckIn, 'id'>): Notice => ({
  ...about('pulseAsked', `checkin/${checkIn.id}`),
  to: to.id,
  parameters: { partner: partner.name },
  preview: write(message('notice.pulseAsked', { name: partner.givenName })),
});

/** Hexadecimal digits of a chain number: 48 bits, so that it is exact in JavaScript. */
const CHAIN_DIGITS = 12;

/** A later notice of the same type about the same place replaces the earlier one in the feed. */
const about = (type: Notice['type'], place: string): Pick<Notice, 'type' | 'place' | 'chain'> => {
  const digest = createHash('sha256').update(`${type} ${place}`).digest('hex');
  return { type, place, chain: Number.parseInt(digest.slice(0, CHAIN_DIGITS), 16) };
};
