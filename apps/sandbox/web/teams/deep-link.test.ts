import { describe, expect, it } from 'vitest';
import { readDeepLink } from './deep-link.ts';

const link = (path: string, context?: object | string): string => {
  const url = new URL(path, 'https://teams.microsoft.com');
  if (context !== undefined)
    url.searchParams.set('context', typeof context === 'string' ? context : JSON.stringify(context));
  return url.href;
};

describe('a link into the app', () => {
  it('names a tab and, in its context, a place inside it', () => {
    expect(readDeepLink(link('/l/entity/app/home', { subEntityId: 'checkin/c1' }))).toEqual({
      entity: 'home',
      sub: 'checkin/c1',
    });
  });

  it('may say the place by its newer name', () => {
    expect(readDeepLink(link('/l/entity/app/home', { subPageId: 'pair/p1' }))?.sub).toBe('pair/p1');
  });

  it('leads to the tab alone where the context says nothing, or nothing that can be read', () => {
    const tab = { entity: 'my tab', sub: null };
    expect(readDeepLink(link('/l/entity/app/my%20tab'))).toEqual(tab);
    expect(readDeepLink(link('/l/entity/app/my%20tab', { channelId: '19:1' }))).toEqual(tab);
    expect(readDeepLink(link('/l/entity/app/my%20tab', '{'))).toEqual(tab);
    expect(readDeepLink(link('/l/entity/app/my%20tab', '"checkin/c1"'))).toEqual(tab);
  });
});

it.each([
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
  'https://teams.microsoft.com/l/entity/app',
  'https://teams.microsoft.com.example.com/l/entity/app/home',
  'https://example.com/l/entity/app/home',
  'checkin/c1',
])('%s leads out of the app', (outside) => {
  expect(readDeepLink(outside)).toBeNull();
});
