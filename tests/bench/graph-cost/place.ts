import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { SamplePerson } from '@tandem/sandbox';
import { askControls, requestTotals, type RequestTotal } from '../../fixtures/controls.ts';
import { asCoordinator, type Product } from '../../fixtures/product.ts';
import { answering, kill, program } from '../../fixtures/program.ts';
import { startMicrosoft, type Place } from '../../fixtures/stack.ts';
import { product as ledger } from '../../load/decided.ts';
import { z } from 'zod';

export type BenchPlace = Place & {
  readonly crowd: readonly SamplePerson[];
  readonly coordinator: Product;
};

/** The product in a process of its own beside a Microsoft 365 with a crowd, for one piece of work. */
export async function withCrowd<T>(people: number, work: (place: BenchPlace) => Promise<T>): Promise<T> {
  const { controls, environment, folder } = await startMicrosoft({}, people);
  const place: Place = { product: environment['PUBLIC_URL'] ?? '', sandbox: controls.url, controls };
  const server = program('apps/server/dist/main.js', [], environment);
  try {
    await answering(`${place.product}/readyz`);
    const crowd = controls.organisation.people.filter(({ user }) => user.department === 'Crowd');
    return await work({ ...place, crowd, coordinator: await asCoordinator(place) });
  } finally {
    await kill(server);
    await controls.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const forgetRequests = ({ sandbox }: Place): Promise<unknown> =>
  askControls(sandbox, z.unknown(), 'requests', { method: 'DELETE' });

/** Waits until every series of a round is in Outlook; an answer that breaks off says nothing. */
export async function untilBooked(place: Place, round: Parameters<typeof ledger.waiting>[1][number]): Promise<void> {
  while ((await ledger.waiting(place, [round]).catch(() => null)) !== 0) await wait(1000);
}

/** Requests of these kinds since they were forgotten. */
export async function counted(place: Place, is: (total: RequestTotal) => boolean): Promise<number> {
  return (await requestTotals(place.sandbox)).filter(is).reduce((sum, { count }) => sum + count, 0);
}
