import type { Replies } from '@tandem/core/checkins';
import { AppError } from '@tandem/core/errors';
import type { Person, PersonId, TenantId } from '@tandem/core/model';
import type { Deps } from '../deps.ts';
import { peopleById } from '../modules/people/directory.ts';
import { endedWithoutReplies, saveReplies, type EndedCheckIn } from '../store/replies.ts';
import { ASK_WITHIN_MS } from './ask-pulses.ts';

/** Dates read in one go; the others follow a few minutes later. */
const AT_MOST = 200;

/**
 * Reads once, when a check-in is over, what its people had answered to it in Outlook: where nobody says anything
 * afterwards, that is all there is to know from. Outlook is asked as long as its people are.
 */
export const readReplies = async (deps: Deps, tenantId: TenantId): Promise<void> => {
  const now = deps.clock();
  const over = await deps.store.inTenant(tenantId, (tx) =>
    endedWithoutReplies(tx, { from: now - ASK_WITHIN_MS, to: now }, AT_MOST),
  );
  const people = await peopleById(deps, tenantId, [...new Set(over.flatMap(({ members }) => members))]);
  for (const one of over) {
    const replies = await repliesTo(deps, tenantId, one, people);
    if (replies !== null) await deps.store.inTenant(tenantId, (tx) => saveReplies(tx, one.id, replies));
  }
};

/** Null: Outlook says nothing now, and is asked again. */
const repliesTo = async (
  deps: Deps,
  tenantId: TenantId,
  { owner, eventId, members, ...date }: EndedCheckIn,
  people: ReadonlyMap<PersonId, Person>,
): Promise<Replies | null> => {
  try {
    const window = { from: date.startsAt, to: date.startsAt + date.minutes * 60_000 };
    const occurrences = (await deps.microsoft(tenantId).calendar.occurrences(owner, eventId, window)) ?? [];
    const seen = occurrences.find(({ originallyAt }) => originallyAt === date.originallyAt);
    const whoseMail = (mails: readonly string[] = []) =>
      members.filter((id) => mails.includes(people.get(id)?.mail.toLowerCase() ?? ''));
    const organiser = seen === undefined ? [] : members.filter((id) => id === owner);
    return { accepted: [...organiser, ...whoseMail(seen?.acceptedBy)], declined: whoseMail(seen?.declinedBy) };
  } catch (error) {
    deps.log.warn({ err: error, tenantId, checkInId: date.id }, 'answers to a check-in are not read');
    return error instanceof AppError && passing.has(error.code) ? null : { accepted: [], declined: [] };
  }
};

/** What goes by itself; after anything else asking again would change nothing. */
const passing: ReadonlySet<string> = new Set(['graph.throttled', 'graph.unreachable']);
