import { randomOf } from '../../organisation/random.ts';
import type { Conditions } from '../conditions.ts';
import type { Delivery } from './deliver.ts';

/**
 * What becomes of notifications between Microsoft 365 and whoever waits for them: some get lost, some come twice, late
 * or in another order. Which ones depends on nothing but how many there were.
 */
export function onTheWay(
  delivery: Delivery,
  conditions: () => Conditions['notifications'],
  pause: (milliseconds: number) => Promise<void>,
): Delivery {
  const random = randomOf('notifications');
  const underWay = new Set<Promise<void>>();
  /** Kept back, to be told after the next ones. */
  let held: { readonly url: string; readonly notifications: readonly object[] } | null = null;

  const release = (): void => {
    if (held !== null) delivery.send(held.url, held.notifications);
    held = null;
  };
  const pass = (url: string, notifications: readonly object[]): void => {
    const { lost, repeated, shuffled } = conditions();
    if (random.chance(lost)) return;
    if (shuffled && held === null) {
      held = { url, notifications };
      return;
    }
    delivery.send(url, notifications);
    if (random.chance(repeated)) delivery.send(url, notifications);
    release();
  };
  return {
    send(url, notifications) {
      const { delay } = conditions();
      if (delay === 0) {
        pass(url, notifications);
        return;
      }
      const late = pause(delay).then(() => pass(url, notifications));
      const work = late.finally(() => underWay.delete(work));
      underWay.add(work);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all([...underWay]);
      release();
      await delivery.settled();
    },
    close: () => delivery.close(),
  };
}
