import { nextCheckIn } from '@tandem/core/checkins';
import { message } from '@tandem/core/messages';
import type { CheckIn, Person, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { endBookedSeries } from '../../modules/checkins/end-series.ts';
import { departedAmong, peopleById } from '../../modules/people/directory.ts';
import { cancelFuture, checkInsOf } from '../../store/check-ins.ts';
import { endPair, findPair, membersOfSeries, removeMember, saveUnplaced, type StoredPair } from '../../store/pairs.ts';
import { endSeries, type StoredSeries } from '../../store/series.ts';
import type { Tx } from '../../store/store.ts';
import { eachWithOthers } from '../each-with-others.ts';
import { intend } from '../intend.ts';
import { checkInAskedNotice, checkInSkippedNotice } from '../notices.ts';
import { tell } from '../tell.ts';

/** Fewest people a circle goes on with. */
const SMALLEST_CIRCLE = 3;

/**
 * Ends what people had of whom somebody has left the organisation: what is to come is cancelled, and those who stay are
 * told why and whom to ask. A circle goes on without them as long as three are left.
 */
export const endDeparted = async (deps: Deps, tenantId: TenantId, owned: readonly StoredSeries[]): Promise<void> => {
  if (owned.length === 0) return;
  const ids = owned.map((series) => series.id);
  const members = await deps.store.inTenant(tenantId, (tx) => membersOfSeries(tx, ids));
  const left = await departedAmong(deps, tenantId, [...new Set([...members.values()].flat())]);
  if (left.size === 0) return;
  const people = await peopleById(deps, tenantId, [...new Set([...members.values()].flat())]);
  for (const series of owned) {
    const all = (members.get(series.id) ?? []).flatMap((id) => people.get(id) ?? []);
    const gone = all.filter(({ id }) => left.has(id));
    const [first] = gone;
    if (first === undefined) continue;
    const stay = all.filter(({ id }) => !left.has(id));
    deps.log.info({ tenantId, seriesId: series.id, stay: stay.length }, 'somebody of a series has left');
    await deps.store.inTenant(tenantId, (tx) => withoutThem(deps, tx, series, { gone, first, stay }));
  }
};

type Who = {
  readonly gone: readonly Person[];
  /** Whom the sentences name. */
  readonly first: Person;
  readonly stay: readonly Person[];
};

const withoutThem = async (deps: Deps, tx: Tx, series: StoredSeries, who: Who): Promise<void> => {
  const pair = await findPair(tx, series.pairId);
  if (pair?.state !== 'active') return;
  const next = nextCheckIn((await checkInsOf(tx, [series.id])).get(series.id) ?? [], deps.clock());
  // Nobody can change anything in a mailbox that is gone: those who stay have to.
  const isOwner = who.gone.some(({ id }) => id === series.owner);
  if (isOwner) {
    await cancelFuture(tx, series.id, deps.clock());
    await endSeries(tx, series.id);
  }
  const goesOn = who.stay.length >= SMALLEST_CIRCLE;
  await (goesOn ? goOn : end)(deps, tx, { pair, series, next, isOwner }, who);
};

type Left = {
  readonly pair: StoredPair;
  readonly series: StoredSeries;
  readonly next: CheckIn | null;
  /** The series stood in the mailbox of somebody who has left. */
  readonly isOwner: boolean;
};

/** The others of a circle keep their dates, or are asked to find new ones where theirs went with a mailbox. */
const goOn = async (
  deps: Deps,
  tx: Tx,
  { pair, series, next, isOwner }: Left,
  { gone, first, stay }: Who,
): Promise<void> => {
  for (const { id } of gone) {
    await removeMember(tx, pair.id, id);
    if (!isOwner) await intend(deps, tx, series.id, { kind: 'uninvite', personId: id });
  }
  const key = isOwner ? 'healing.left.circle.owner' : 'healing.left.circle';
  const note = message(key, { name: first.givenName, count: stay.length });
  if (isOwner) await saveUnplaced(tx, pair.id, note);
  if (next === null) return;
  const asked = { place: `pair/${pair.id}`, note };
  for (const one of eachWithOthers(pair, new Map(stay.map((person) => [person.id, person]))))
    await tell(deps, tx, checkInAskedNotice(one, asked));
};

const end = async (deps: Deps, tx: Tx, { pair, series, next, isOwner }: Left, { first, stay }: Who): Promise<void> => {
  const name = first.givenName;
  if (!isOwner) await endBookedSeries(deps, tx, series, message('cancelled.left', { name }));
  await endPair(tx, pair.id);
  await saveUnplaced(tx, pair.id, message('health.left', { person: first.id, name }));
  if (next === null) return;
  const note = message(isOwner ? 'healing.left.owner' : 'healing.left', { name });
  for (const to of stay) await tell(deps, tx, checkInSkippedNotice({ to, partners: [first] }, { ...next, note }));
};
