import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { eventOf, type Replies } from '@tandem/core/checkins';
import type { CheckIn, CheckInId, PersonId, Window } from '@tandem/core/model';
import { endedIn } from './check-ins.ts';
import { checkIns, series } from './schema/index.ts';
import type { Tx } from './store.ts';

/** A date that is over, where Outlook has it, and whose. */
export type EndedCheckIn = Pick<CheckIn, 'id' | 'originallyAt' | 'startsAt' | 'minutes'> & {
  readonly owner: PersonId;
  readonly eventId: string;
  readonly members: readonly PersonId[];
};

/** Booked check-ins that ended in a window and whose answers have not been read, the oldest first. */
export const endedWithoutReplies = async (tx: Tx, window: Window, atMost: number): Promise<readonly EndedCheckIn[]> => {
  const rows = await tx.db
    .select({
      id: checkIns.id,
      originallyAt: checkIns.originallyAt,
      startsAt: checkIns.startsAt,
      minutes: checkIns.minutes,
      number: checkIns.number,
      owner: series.owner,
      eventId: series.eventId,
      eventInTurn: series.eventInTurn,
      members: sql<PersonId[]>`(
        select jsonb_agg(m.person_id order by m.place) from pair_members m where m.pair_id = ${series.pairId})`,
    })
    .from(checkIns)
    .innerJoin(series, eq(series.id, checkIns.seriesId))
    .where(and(endedIn(window), isNull(checkIns.replies)))
    .orderBy(checkIns.startsAt)
    .limit(atMost);
  return rows.flatMap(({ eventId, eventInTurn, ...row }) => {
    const event = eventOf({ eventId, eventInTurn }, row);
    return event === null ? [] : [{ ...row, eventId: event }];
  });
};

/** What people had answered in Outlook to dates that are over, as far as that has been read. */
export const repliesOf = async (tx: Tx, ids: readonly CheckInId[]): Promise<ReadonlyMap<CheckInId, Replies>> => {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: checkIns.id, replies: checkIns.replies })
    .from(checkIns)
    .where(and(inArray(checkIns.id, [...ids]), isNotNull(checkIns.replies)));
  return new Map(rows.flatMap(({ id, replies }) => (replies === null ? [] : [[id, replies] as const])));
};

export const saveReplies = async (tx: Tx, id: CheckInId, replies: Replies): Promise<void> => {
  await tx.db.update(checkIns).set({ replies }).where(eq(checkIns.id, id));
};
