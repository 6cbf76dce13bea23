import { askControls, makeFault, requestTotals } from '../../fixtures/controls.ts';
import { product as ledger } from '../../load/decided.ts';
import { readBack } from '../../load/read-back.ts';
import { matchRounds } from '../../load/rounds.ts';
import { noPeer, type Row } from '../row.ts';
import { forgetRequests, untilBooked, withCrowd } from './place.ts';
import { z } from 'zod';

/** How long Graph takes for a request about events, milliseconds; it serves four at once for a mailbox. */
const latency = 500;
const atOnce = 4;

/**
 * As many series through the one mailbox of a programme, in a Graph that serves four requests at once for a mailbox and
 * throttles 5 % for a second. What the limits allow: what Graph served, four at a time, none of them idle.
 */
export const throughOneMailbox = (pairs: number): Promise<readonly Row[]> =>
  withCrowd(pairs + 2, async (place) => {
    const [mailbox] = place.crowd.slice(-1);
    const people = place.crowd.slice(0, pairs);
    const [round] = await matchRounds(place.coordinator, people, 1, mailbox?.user.mail ?? null);
    if (round === undefined) throw new Error('One round was asked for.');
    await askControls(place.sandbox, z.unknown(), 'conditions', { method: 'PUT', body: { latency } });
    const throttled = { kind: 'status', status: 429, code: 'TooManyRequests', retryAfter: 1 } as const;
    await makeFault(place.sandbox, { ...throttled, path: '/graph/v1.0/users/*/events*', share: 0.05 });
    await place.coordinator.pairing.publish({ proposalId: round.proposalId });
    await forgetRequests(place);
    const begun = performance.now();
    await untilBooked(place, round);
    const seconds = (performance.now() - begun) / 1000;
    const events = (await requestTotals(place.sandbox)).filter(({ path }) => path.includes('/users/*/events'));
    const served = events.reduce((sum, { count, throttled }) => sum + count - throttled, 0);
    await askControls(place.sandbox, z.unknown(), 'conditions', { method: 'PUT', body: {} });
    await askControls(place.sandbox, z.unknown(), 'faults', { method: 'DELETE' });
    const decided = await ledger.decided(place, [round]);
    const halfYear = ['2027-01-01T00:00:00Z', '2027-06-01T00:00:00Z'] as const;
    const tally = await readBack(place, decided, halfYear, mailbox === undefined ? [] : [mailbox.user.id]);
    const allowed = (served * latency) / atOnce / 1000;
    const instance = `${round.pairs} series, one mailbox, 5 % throttled`;
    const row = (metric: string, value: number, unit: string): Row => ({
      ...{ bench: 'graph-cost', instance, metric, value, unit },
      ...noPeer,
    });
    return [
      {
        ...row('until all are booked', seconds, 's'),
        peer: 'what the limits allow',
        peerValue: allowed,
        ratio: seconds / allowed,
      },
      row(
        'throttled',
        events.reduce((sum, one) => sum + one.throttled, 0),
        'requests',
      ),
      row('series twice', tally.duplicates, 'series'),
      row('series missing somewhere', tally.losses, 'series'),
      row('dates not as decided, or over one another', tally.otherDates + tally.overlaps, 'series'),
    ];
  });
