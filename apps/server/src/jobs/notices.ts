import { createHash } from 'node:crypto';
import { forReader, message } from '@tandem/core/messages';
import type { CheckIn, Instant, Message, PairId, Programme } from '@tandem/core/model';
import type { Notice } from '@tandem/core/ports';
import { write, writeList, writeTime } from '../write.ts';
import type { WithOthers } from './each-with-others.ts';

/** They are a pair, or a circle, from now on. */
export const pairPublishedNotice = (
  { to, partners }: WithOthers,
  programme: Pick<Programme, 'name'>,
  pairId: PairId,
): Notice => ({
  ...about(partners.length > 1 ? 'circlePublished' : 'pairPublished', `pair/${pairId}`),
  to: to.id,
  parameters: { partner: namesOf(partners), programme: programme.name },
  preview: write(message(partners.length > 1 ? 'notice.circlePublished' : 'notice.pairPublished')),
});

/** The check-ins stand in everybody's calendar. */
export const seriesBookedNotice = ({ to, partners }: WithOthers, pairId: PairId, firstAt: Instant): Notice => ({
  ...about('seriesBooked', `pair/${pairId}`),
  to: to.id,
  parameters: { partner: namesOf(partners) },
  preview: write(message('notice.seriesBooked', { firstAt }), to.zone),
});

/** Somebody moved check-ins in Outlook: `count` of them, this one the first. */
export const checkInMovedNotice = (
  { to, partners }: WithOthers,
  moved: Pick<CheckIn, 'id' | 'startsAt'> & { readonly before: Instant; readonly count: number },
): Notice => ({
  ...about('checkInMoved', `checkin/${moved.id}`),
  to: to.id,
  parameters: { partner: namesOf(partners), when: writeTime(moved.startsAt, to.zone) },
  preview: write(message('notice.checkInMoved', { count: moved.count, beforeAt: moved.before }), to.zone),
});

type Noted = Pick<CheckIn, 'id' | 'startsAt'> & { readonly note: Message };

/** Tandem moved a check-in, and says why. */
export const checkInHealedNotice = ({ to, partners }: WithOthers, moved: Noted): Notice => ({
  ...about('checkInMoved', `checkin/${moved.id}`),
  to: to.id,
  parameters: { partner: namesOf(partners), when: writeTime(moved.startsAt, to.zone) },
  preview: write(forReader(moved.note, to.id), to.zone),
});

/** A check-in does not take place, and why. */
export const checkInSkippedNotice = ({ to, partners }: WithOthers, skipped: Noted): Notice => ({
  ...about('checkInSkipped', `checkin/${skipped.id}`),
  to: to.id,
  parameters: { partner: namesOf(partners), when: writeTime(skipped.startsAt, to.zone) },
  preview: write(forReader(skipped.note, to.id), to.zone),
});

/** A check-in does not work any more, and its people decide; `place` is the check-in, or the pair for all of them. */
export const checkInAskedNotice = (
  { to, partners }: WithOthers,
  asked: { readonly place: string; readonly note: Message },
): Notice => ({
  ...about('checkInAsked', asked.place),
  to: to.id,
  parameters: { partner: namesOf(partners) },
  preview: write(forReader(asked.note, to.id), to.zone),
});

/** A check-in is over: how was it? */
export const pulseAskedNotice = ({ to, partners }: WithOthers, checkIn: Pick<CheckIn, 'id'>): Notice => ({
  ...about('pulseAsked', `checkin/${checkIn.id}`),
  to: to.id,
  parameters: { partner: namesOf(partners) },
  preview: write(message('notice.pulseAsked', { count: partners.length, name: partners[0].givenName })),
});

/** One partner by the whole name, several by their given names: the feed has one line. */
const namesOf = (partners: WithOthers['partners']): string =>
  partners.length > 1 ? writeList(partners.map(({ givenName }) => givenName)) : partners[0].name;

/** Hexadecimal digits of a chain number: 48 bits, so that it is exact in JavaScript. */
const CHAIN_DIGITS = 12;

/** A later notice of the same type about the same place replaces the earlier one in the feed. */
const about = (type: Notice['type'], place: string): Pick<Notice, 'type' | 'place' | 'chain'> => {
  const digest = createHash('sha256').update(`${type} ${place}`).digest('hex');
  return { type, place, chain: Number.parseInt(digest.slice(0, CHAIN_DIGITS), 16) };
};
