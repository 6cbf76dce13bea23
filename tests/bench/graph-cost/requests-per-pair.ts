import { setTimeout as wait } from 'node:timers/promises';
import { matchRounds } from '../../load/rounds.ts';
import type { Row } from '../row.ts';
import { counted, forgetRequests, untilBooked, withCrowd } from './place.ts';

/** getSchedule: people a request, and days a window under 62. */
const people = 20;
const days = 61;
/** Days that a series of three fortnightly dates is looked at: ten before, six weeks and a week, ten after. */
const looked = 10 + 3 * 14 + 7 + 10;

/**
 * Requests to Outlook from publishing until every series stands, parts of batches counted one by one. Below it cannot be
 * done: free/busy of twenty people and 61 days at a time, one request to make a series, one to see the dates of those
 * that have exceptions and one for each exception, one subscription for each calendar. Notices are counted apart.
 */
export const requestsPerPair = (pairs: number): Promise<readonly Row[]> =>
  withCrowd(pairs, async (place) => {
    const [round] = await matchRounds(place.coordinator, place.crowd, 1);
    if (round === undefined) throw new Error('One round was asked for.');
    await forgetRequests(place);
    await place.coordinator.pairing.publish({ proposalId: round.proposalId });
    await untilBooked(place, round);
    const owners = place.crowd.length / 2;
    // Every calendar is watched a moment later; what is asked of events until then counts.
    while ((await counted(place, ({ path }) => path.includes('/subscriptions'))) < owners) await wait(500);
    const { rows } = await place.coordinator.programmes.bookings({ programmeId: round.programmeId });
    const exceptions = rows.map(({ moved, skipped }) => moved + skipped);
    const parts = [
      {
        name: 'free/busy',
        is: 'getSchedule',
        least: Math.ceil(place.crowd.length / people) * Math.ceil(looked / days),
      },
      {
        name: 'events',
        is: '/users/*/events',
        least:
          rows.length + exceptions.filter((some) => some > 0).length + exceptions.reduce((sum, some) => sum + some, 0),
      },
      { name: 'subscriptions', is: '/subscriptions', least: owners },
    ];
    const found = [];
    for (const part of parts)
      found.push({ ...part, asked: await counted(place, ({ path }) => path.includes(part.is)) });
    const notices = await counted(place, ({ path }) => path.includes('sendActivityNotification'));
    const asked = found.reduce((sum, part) => sum + part.asked, 0);
    const least = found.reduce((sum, part) => sum + part.least, 0);
    const instance = `${rows.length} pairs, 3 fortnightly dates`;
    const row = (metric: string, value: number, bound: number | null): Row => ({
      ...{ bench: 'graph-cost', instance, metric, value, unit: 'requests' },
      ...{ peer: bound === null ? null : 'lower bound', peerValue: bound },
      ...{ ratio: bound === null ? null : value / bound, agrees: null },
    });
    return [
      ...found.map((part) => row(part.name, part.asked, part.least)),
      row('a booked pair', asked / rows.length, least / rows.length),
      row('notices by then, not in the sum', notices, null),
    ];
  });
