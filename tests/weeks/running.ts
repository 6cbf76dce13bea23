import type { CheckInView, PairView, ProgrammeHealth } from '@tandem/core/contract';
import type { PairId } from '@tandem/core/model';
import { Temporal } from 'temporal-polyfill';
import { asCoordinator, productOf, type Product } from '../fixtures/product.ts';
import { propose } from '../fixtures/programme.ts';
import type { StackInTime } from '../fixtures/stack-in-time.ts';
import { until } from '../fixtures/until.ts';
import { outlookOf, type Outlook } from './outlook.ts';

/** One of a pair, with what they use. Weeks outlive every token, so the product is opened anew each time. */
export type Side = { readonly id: string; readonly product: () => Promise<Product>; readonly outlook: Outlook };

/** A pair whose series stands in both calendars. Only the guest can decline it. */
export type RunningPair = { readonly pairId: PairId; readonly owner: Side; readonly guest: Side };

export type Running = {
  readonly stack: StackInTime;
  readonly pairs: readonly RunningPair[];
  health(): Promise<ProgrammeHealth>;
};

/** A programme of these people, two and two, that meets every week from the next one on; booked. */
export async function startProgramme(stack: StackInTime, people: readonly string[], weeks: number): Promise<Running> {
  const { coordinator, programmeId, proposalId, bookings } = await propose(stack, people, {
    cadence: { unit: 'weeks', every: 1, dates: weeks, minutes: 30 },
    startsOn: nextMonday(),
  });
  await coordinator.pairing.publish({ proposalId });
  const rows = await until(async () => {
    const { rows: found, totals } = await bookings();
    return totals.series > 0 && totals.booked === totals.series ? found : null;
  }, 'every series is booked');
  const pairs = await Promise.all(
    rows.flatMap(({ pairId, state, members: [one, other] }) =>
      state !== 'booked' || one === undefined || other === undefined ? [] : [pairOf(stack, pairId, one.id, other.id)],
    ),
  );
  // Pairs have new ids each time; by their people, the same things come up for the same pairs.
  const inOrder = pairs.toSorted((a, b) => (a.owner.id < b.owner.id ? -1 : 1));
  return { stack, pairs: inOrder, health: async () => (await asCoordinator(stack)).programmes.health({ programmeId }) };
}

const pairOf = async (stack: StackInTime, pairId: PairId, one: string, other: string): Promise<RunningPair> => {
  const [first, second] = [sideOf(stack, one), sideOf(stack, other)];
  const { series } = await viewOf(first, pairId);
  const isOwner = series !== null && (await first.outlook.owns(series.id));
  return isOwner ? { pairId, owner: first, guest: second } : { pairId, owner: second, guest: first };
};

const sideOf = (stack: StackInTime, id: string): Side => ({
  id,
  product: () => productOf(stack, id),
  outlook: outlookOf(stack, id),
});

/** A pair as one of the two sees it in Tandem. */
export const viewOf = async ({ product }: Pick<Side, 'product'>, pairId: PairId): Promise<PairView> =>
  (await (await product()).checkins.pair({ pairId })).pair;

export const dateOf = ({ series }: PairView, number: number): CheckInView => {
  const found = series?.checkIns.find((row) => row.number === number);
  if (found === undefined) throw new Error(`The series has no date ${number}.`);
  return found;
};

const nextMonday = (): string => {
  const today = Temporal.Now.plainDateISO('UTC');
  return today.add({ days: 8 - today.dayOfWeek }).toString();
};
