import { z } from 'zod';

export type AppPlace = { readonly entity: string; readonly sub: string | null };

const Context = z.object({ subEntityId: z.string().nullish(), subPageId: z.string().nullish() });

/** `https://teams.microsoft.com/l/entity/<app>/<tab>?context={"subEntityId":"…"}`; null for other links. */
export function readDeepLink(link: string): AppPlace | null {
  if (!URL.canParse(link)) return null;
  const { hostname, pathname, searchParams } = new URL(link);
  const [, entity] = /^\/l\/entity\/[^/]+\/([^/]+)/.exec(pathname) ?? [];
  if (hostname !== 'teams.microsoft.com' || entity === undefined) return null;
  return { entity: decodeURIComponent(entity), sub: subPage(searchParams.get('context')) };
}

function subPage(context: string | null): string | null {
  if (context === null) return null;
  try {
    const { subEntityId, subPageId } = Context.parse(JSON.parse(context));
    return subEntityId ?? subPageId ?? null;
  } catch {
    return null;
  }
}
