import { z } from 'zod';
import { askControls } from '../fixtures/controls.ts';
import type { Place } from '../fixtures/stack.ts';
import type { RunningPair } from './running.ts';

const Activity = z.object({
  activity: z.array(
    z.object({ id: z.string(), activityType: z.string(), topic: z.object({ webUrl: z.string().nullable() }) }),
  ),
});

/** The newest line about a check-in that each of the two has in their feed, null without one; not the question how it was. */
export const newestLines = async (
  { sandbox }: Place,
  { owner, guest }: RunningPair,
  checkInId: string,
): Promise<{ readonly owner: string | null; readonly guest: string | null }> => {
  // A line replaces the one before it about the same date, so that counting them would miss a second move.
  const newest = async (person: string): Promise<string | null> =>
    (await askControls(sandbox, Activity, `activity?person=${person}`)).activity.find(
      ({ activityType, topic }) =>
        activityType.startsWith('checkIn') && decodeURIComponent(topic.webUrl ?? '').includes(checkInId),
    )?.id ?? null;
  return { owner: await newest(owner.id), guest: await newest(guest.id) };
};

const Subscriptions = z.object({
  subscriptions: z.array(z.object({ resource: z.string(), expiresAt: z.number() })),
});
const Clock = z.object({ now: z.number() });

/** Whether Outlook tells Tandem of changes in somebody's calendar now; null when it does not. */
export const watches = async ({ sandbox }: Place, owner: string): Promise<true | null> => {
  const { subscriptions } = await askControls(sandbox, Subscriptions, 'subscriptions');
  const { now } = await askControls(sandbox, Clock, 'clock');
  const stands = subscriptions.some(({ resource, expiresAt }) => resource.includes(owner) && expiresAt > now);
  return stands ? true : null;
};
