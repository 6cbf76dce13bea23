import { z } from 'zod';
import type { Addresses } from './addresses.ts';
import { ask, until } from './http.ts';
import type { Programme } from './programme.ts';

const Proposal = z.object({ id: z.string(), state: z.enum(['running', 'draft', 'published', 'cancelled', 'failed']) });
const Latest = z.object({ proposal: Proposal.nullable() });
const Bookings = z.object({ totals: z.object({ series: z.number(), booked: z.number(), waiting: z.number() }) });

/** The coordinator matches, looks, and publishes, unless that was done before. */
export async function matchAndPublish({ product }: Addresses, token: string, programme: Programme): Promise<void> {
  const url = `${product}/api/programmes/${programme.id}/proposals`;
  const { proposal: latest } = await ask(Latest, `${url}/latest`, { token });
  if (latest?.state === 'published') return;
  const started =
    latest?.state === 'draft' || latest?.state === 'running'
      ? latest
      : await ask(Proposal, url, { token, method: 'POST', body: {} });
  const read = () => ask(Proposal, `${product}/api/proposals/${started.id}`, { token });
  const done = await until(read, ({ state }) => state !== 'running');
  if (done.state !== 'draft') throw new Error(`The matching run ended as ${done.state}.`);
  await ask(Proposal, `${product}/api/proposals/${done.id}/publish`, { token, method: 'POST', body: {} });
}

/** Waits until no series is on its way into Outlook any more. */
export async function watchBookings({ product }: Addresses, token: string, programme: Programme): Promise<void> {
  const read = () => ask(Bookings, `${product}/api/programmes/${programme.id}/bookings`, { token });
  const { totals } = await until(read, (bookings) => bookings.totals.waiting === 0 && bookings.totals.booked > 0);
  if (totals.waiting > 0) console.log(`${totals.waiting} of ${totals.series} series still wait for Outlook.`);
}
