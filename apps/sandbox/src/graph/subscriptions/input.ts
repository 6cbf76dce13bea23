import { z } from 'zod';
import { badRequest } from '../http/fault.ts';
import { instantOf } from '../zones.ts';
import type { ChangeType } from './types.ts';

export const SubscriptionInput = z.object({
  changeType: z.string(),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().nullish(),
  resource: z.string(),
  expirationDateTime: z.string(),
  clientState: z.string().nullish(),
});

export const RenewalInput = z.object({
  expirationDateTime: z.string().nullish(),
  notificationUrl: z.string().nullish(),
});

const minute = 60_000;
/** Under seven days for Outlook items (subscription lifetime, 2024-11). */
const longest = 10_080 * minute;
/** A shorter life is raised to this. */
const shortest = 45 * minute;

/** When a subscription ends, epoch milliseconds. */
export function readExpiration(text: string, now: number): number {
  const until = instantOf(text, 'UTC');
  if (until === null) throw badRequest('ValidationError', `'${text}' is not a date and time.`);
  if (until <= now) throw badRequest('ValidationError', 'Subscription expiration has to be in the future.');
  if (until > now + longest)
    throw badRequest('ValidationError', 'Subscription expiration can only be 10080 minutes in the future.');
  return Math.max(until, now + shortest);
}

export function readChangeTypes(text: string): readonly ChangeType[] {
  const types = text.split(',').map((type) => type.trim().toLowerCase());
  const known = (['created', 'updated', 'deleted'] as const).filter((type) => types.includes(type));
  if (known.length !== types.length) throw badRequest('ValidationError', `The change type '${text}' is not supported.`);
  return known;
}

/** Graph keeps at most this many characters. */
const clientStateLength = 128;

export function demandClientState(clientState: string | null): void {
  if (clientState !== null && clientState.length > clientStateLength)
    throw badRequest('ValidationError', `clientState has at most ${clientStateLength} characters.`);
}

/** Whose events a resource names: a person's id or name, or null for the caller's own. */
export function readResource(resource: string): { readonly person: string | null } {
  const match = /^\/?(?:me|users\/([^/]+))(?:\/calendar)?\/events$/i.exec(resource);
  if (match === null) throw badRequest('ValidationError', `The resource '${resource}' cannot be subscribed to.`);
  return { person: match[1] ?? null };
}
