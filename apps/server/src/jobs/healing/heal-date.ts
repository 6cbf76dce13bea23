import { fellThrough, heal, leftAlone, type Decision, type Trouble } from '@tandem/core/checkins';
import { message } from '@tandem/core/messages';
import {
  HealingId,
  type CheckIn,
  type CheckInId,
  type Healing,
  type SeriesId,
  type TenantId,
} from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { freshId } from '../../ids.ts';
import { insertHealing } from '../../store/healings.ts';
import { redate } from '../../store/redate.ts';
import type { Tx } from '../../store/store.ts';
import { violated } from '../../store/violations.ts';
import { eachWithOthers } from '../each-with-others.ts';
import { askForAnotherHour } from './ask-for-another-hour.ts';
import { calendarsAround } from './calendars-around.ts';
import { intend } from '../intend.ts';
import { checkInAskedNotice, checkInHealedNotice, checkInSkippedNotice } from '../notices.ts';
import { tell } from '../tell.ts';
import { loadSeries, type LoadedSeries } from './load.ts';

/** How long a date that is left out stays in Outlook, so that one press brings it back: an hour, seconds. */
const GRACE_SECONDS = 3600;

/** How often a time that somebody else has just taken is replaced by another one. */
const ATTEMPTS = 3;

/** Does for one date what its rules say, in one transaction with what both are told and what Outlook is to do. */
export const healDate = async (
  deps: Deps,
  tenantId: TenantId,
  { seriesId, checkInId, trouble }: { seriesId: SeriesId; checkInId: CheckInId; trouble: Trouble },
): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    // Read anew each time: another series may have moved to the very hour that was free a moment ago.
    const loaded = await loadSeries(deps, tenantId, seriesId);
    const checkIn = loaded?.standing.checkIns.find(({ id }) => id === checkInId);
    if (loaded === null || checkIn === undefined || loaded.unsettled.has(checkInId)) return;
    const { standing: series, programme } = loaded;
    const what = { checkIn, trouble, series, rules: programme.healing, now: deps.clock() };
    // Asked of itself first, so that no calendar is read for a date that stays as it is.
    if (leftAlone(what) !== null) return;
    const decision = heal({ ...what, calendars: await calendarsAround(deps, tenantId, loaded, checkIn) });
    if (decision.did === 'kept') return;
    try {
      await deps.store.inTenant(tenantId, (tx) => carry(deps, tx, loaded, { checkIn, trouble, decision }));
      return;
    } catch (error) {
      if (violated(error) !== 'nobody_is_double_booked' || attempt === ATTEMPTS) throw error;
    }
  }
};

type Decided = { readonly checkIn: CheckIn; readonly trouble: Trouble; readonly decision: Decision };

const carry = async (
  deps: Deps,
  tx: Tx,
  { series, pair, people, standing }: LoadedSeries,
  { checkIn, trouble, decision }: Decided,
): Promise<void> => {
  const { note, did } = decision;
  if (did === 'kept') return;
  const startsAt = 'startsAt' in decision ? decision.startsAt : checkIn.startsAt;
  const healing: Healing = {
    id: freshId(HealingId),
    checkInId: checkIn.id,
    cause: trouble.cause,
    people: [...trouble.people],
    did,
    fromAt: checkIn.startsAt,
    toAt: startsAt,
    note,
    decidedAt: deps.clock(),
    undone: false,
  };
  if (did !== 'asked') {
    const state = did === 'skipped' ? 'skipped' : checkIn.state;
    const members = pair.members.map((member) => member.personId);
    if (!(await redate(tx, checkIn, { startsAt, state, note }, members))) return;
    const later = did === 'skipped' ? { afterSeconds: GRACE_SECONDS } : {};
    await intend(deps, tx, series.id, { kind: 'settle', checkInId: checkIn.id }, later);
  }
  if (!(await insertHealing(tx, healing))) return;
  if (fellThrough({ ...standing, healings: [...standing.healings, healing] }, checkIn.id)) {
    await askForAnotherHour(deps, tx, { pair, people }, message('healing.asked.full', note.values));
  }
  for (const one of eachWithOthers(pair, people)) await tell(deps, tx, noticeOf(one, healing));
};

const noticeOf = (one: Parameters<typeof checkInHealedNotice>[0], { did, checkInId, toAt, note }: Healing) => {
  const noted = { id: checkInId, startsAt: toAt, note };
  if (did === 'asked') return checkInAskedNotice(one, { place: `checkin/${checkInId}`, note });
  return did === 'skipped' ? checkInSkippedNotice(one, noted) : checkInHealedNotice(one, noted);
};
