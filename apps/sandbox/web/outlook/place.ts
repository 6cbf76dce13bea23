import { z } from 'zod';
import { themeNames, type ThemeName } from '../host/theme.ts';

const permissions = ['restricted', 'read', 'readwrite', 'mailbox'] as const;
export type Permission = (typeof permissions)[number];

/** What the address carries. */
export type Place = {
  readonly person: string | null;
  readonly theme: ThemeName;
  /** Graph id of the event that is open. */
  readonly event: string | null;
  /** A day of the week on show, `2026-11-23`; null for the week of the event, or this one. */
  readonly day: string | null;
  /** What the add-in's manifest asks for. */
  readonly permission: Permission;
};

const Query = z.object({
  person: z.string().nullable().catch(null),
  theme: z.enum(themeNames).catch('default'),
  event: z.string().nullable().catch(null),
  day: z.iso.date().nullable().catch(null),
  permission: z.enum(permissions).catch('read'),
});

export const readPlace = (search: string): Place => {
  const query = new URLSearchParams(search);
  return Query.parse({
    person: query.get('person'),
    theme: query.get('theme'),
    event: query.get('event'),
    day: query.get('day'),
    permission: query.get('permission'),
  });
};

export const writePlace = ({ person, theme, event, day, permission }: Place): string => {
  const query = new URLSearchParams({ theme, permission });
  if (person !== null) query.set('person', person);
  if (event !== null) query.set('event', event);
  if (day !== null) query.set('day', day);
  return `?${query.toString()}`;
};
