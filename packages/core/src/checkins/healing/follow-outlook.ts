import { message } from '../../messages/index.ts';
import type { CheckIn, Instant } from '../../model/index.ts';
import type { Decision } from './types.ts';

/** Where Outlook has a date now; null when it is not there any more. */
export type Seen = { readonly startsAt: Instant } | null;

/** What people did to a date in Outlook wins over what stands here: the date follows, whatever the rules say. */
export const followOutlook = (checkIn: Pick<CheckIn, 'startsAt'>, seen: Seen): Decision => {
  const beforeAt = checkIn.startsAt;
  if (seen === null) return { did: 'dropped', note: message('healing.dropped', { beforeAt }) };
  if (seen.startsAt === beforeAt) return { did: 'kept', note: message('healing.kept.same') };
  const { startsAt } = seen;
  return { did: 'followed', startsAt, note: message('healing.followed', { beforeAt, movedAt: startsAt }) };
};
