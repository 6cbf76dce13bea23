import { z } from 'zod';
import { settings } from '../host/settings.ts';
import { themeNames, type ThemeName } from '../host/theme.ts';

const views = ['personal', 'channel', 'meeting', 'settings'] as const;
export type View = (typeof views)[number];

/** Where in the app the host is. */
export type TeamsPage = {
  readonly view: View;
  readonly entity: string;
  /** subPageId of a deep link. */
  readonly sub: string | null;
};

/** The whole state that an address carries. */
export type Place = TeamsPage & { readonly person: string | null; readonly theme: ThemeName };

const Query = z.object({
  person: z.string().nullable().catch(null),
  theme: z.enum(themeNames).catch('default'),
  view: z.enum(views).catch('personal'),
  entity: z.string().catch('home'),
  sub: z.string().nullable().catch(null),
});

export const readPlace = (search: string): Place => {
  const query = new URLSearchParams(search);
  return Query.parse({
    person: query.get('person'),
    theme: query.get('theme'),
    view: query.get('view'),
    entity: query.get('entity'),
    sub: query.get('sub'),
  });
};

export const writePlace = ({ person, theme, view, entity, sub }: Place): string => {
  const query = new URLSearchParams({ theme, view, entity });
  if (person !== null) query.set('person', person);
  if (sub !== null) query.set('sub', sub);
  return `?${query.toString()}`;
};

/** The personal tabs of Tandem's manifest. */
export const personalTabs = [
  { entity: 'home', name: 'Home', path: '/tab/home' },
  { entity: 'coordinate', name: 'Coordinate', path: '/tab/coordinate' },
] as const;

export const contentUrl = ({ view, entity }: TeamsPage): string => settings.productUrl + pathOf(view, entity);

const pathOf = (view: View, entity: string): string => {
  switch (view) {
    case 'personal':
      return personalTabs.find((tab) => tab.entity === entity)?.path ?? personalTabs[0].path;
    case 'channel':
      return '/tab/coordinate';
    case 'meeting':
      return '/tab/meeting';
    case 'settings':
      return '/tab/config';
  }
};
