import { randomUUID } from 'node:crypto';
import { IntentionId, SeriesId } from '@tandem/core/model';
import type { SeriesBooking } from '@tandem/core/ports';
import { openTenant } from '../contracts/microsoft.ts';
import { listeningHook } from '../fixtures/hook.ts';
import { recordingFetch, type Exchange } from './exchanges.ts';

const day = 86_400_000; // milliseconds

/** Everything the product asks Graph for, once, of a sandbox of its own. */
export async function whatTheProductAsks(): Promise<readonly Exchange[]> {
  const tenant = await openTenant();
  const hook = await listeningHook();
  const { fetch, exchanges } = recordingFetch();
  try {
    const { calendar, calendarOf, directory, notifier } = tenant.connect({ fetch });
    const everyone = [...(await directory.people(tenant.ids)).values()];
    const [owner, guest, third] = everyone;
    if (owner === undefined || guest === undefined || third === undefined) throw new Error('The sample has people.');
    await directory.departed([owner.id, guest.id]);
    await directory.find([guest.mail, 'nobody@example.com']);
    await directory.photo(owner.id);
    const now = Date.now();
    await calendar.availability(everyone.slice(0, 25), { from: now, to: now + 90 * day });

    const monday = new Date(now + ((8 - new Date(now).getUTCDay()) % 7 || 7) * day).toISOString().slice(0, 10);
    const at = (offset: number): number => Date.parse(`${monday}T09:00:00Z`) + offset * day;
    const booking: SeriesBooking = {
      intentionId: IntentionId.parse(randomUUID()),
      seriesId: SeriesId.parse(randomUUID()),
      owner: owner.id,
      attendees: [owner, guest].map(({ id, name, mail }) => ({ id, name, mail })),
      subject: 'Check-in',
      body: '<p>Hello</p>',
      slot: { zone: 'UTC', weekday: 1, start: 540, firstDate: monday },
      cadence: { unit: 'weeks', every: 1, dates: 6, minutes: 30 },
      moves: [{ originallyAt: at(7), startsAt: at(8) }],
      skips: [at(14)],
      again: false,
    };
    const { eventId } = await calendar.book(booking);
    await calendar.book({ ...booking, again: true });
    const window = { from: at(-7), to: at(60) };
    await calendar.occurrences(owner.id, eventId, window);
    await calendar.eventOf(owner.id, eventId);
    await calendar.seriesEvents(owner.id);
    const date = {
      originallyAt: at(21),
      ours: [at(21)],
      minutes: 30,
      zone: 'UTC',
      guests: [guest],
      comment: 'Left out.',
    };
    await calendar.settleDate(owner.id, eventId, { ...date, to: at(22) });
    await calendar.settleDate(owner.id, eventId, { ...date, originallyAt: at(28), ours: [at(28)], to: null });
    const { mark } = await calendar.changesSince(owner.id, null, window);
    await calendar.changesSince(owner.id, mark, window);
    const asked = { url: hook.url, lifecycleUrl: hook.url, clientState: 'only-we-know' };
    const { subscription } = await calendar.watch(owner.id, asked, null);
    await calendar.watch(owner.id, asked, subscription);
    const token = await tenant.signedIn(owner.id);
    await calendar.identify(token, eventId);
    await calendarOf(token).suggestedTimes({ with: [guest], window, minutes: 30 });
    await notifier.tell({
      to: guest.id,
      type: 'seriesBooked',
      parameters: { partner: owner.name },
      preview: 'The first one is on Monday.',
      place: `pair/${randomUUID()}`,
      chain: 1,
    });
    await calendar.uninvite(owner.id, eventId, guest.mail);
    await calendar.cancel(owner.id, eventId, 'Off.');
    // What Graph refuses has a shape too.
    await calendar.availability([{ ...third, mail: 'gone@example.com' }], window);
    await calendar.eventOf(owner.id, 'AAMkNothing=');
    return exchanges;
  } finally {
    hook.close();
    await tenant.close();
  }
}
