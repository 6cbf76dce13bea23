import { z } from 'zod';
import { askControls } from '../fixtures/controls.ts';
import type { Place } from '../fixtures/stack.ts';
import type { RunningPair } from './running.ts';

const Activity = z.object({
  activity: z.array(z.object({ activityType: z.string(), topic: z.object({ webUrl: z.string().nullable() }) })),
});

/** How many lines about a check-in each of the two has in their feed; not the question how it was. */
export const linesAbout = async (
  { sandbox }: Place,
  { owner, guest }: RunningPair,
  checkInId: string,
): Promise<{ readonly owner: number; readonly guest: number }> => {
  const count = async (person: string): Promise<number> =>
    (await askControls(sandbox, Activity, `activity?person=${person}`)).activity.filter(
      ({ activityType, topic }) =>
        activityType.startsWith('checkIn') && decodeURIComponent(topic.webUrl ?? '').includes(checkInId),
    ).length;
  return { owner: await count(owner.id), guest: await count(guest.id) };
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
