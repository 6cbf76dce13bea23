import { z } from 'zod';
import { readDeepLink, type AppPlace } from '../deep-link.ts';
import type { Answers } from './messages.ts';

type Navigation = {
  readonly onNavigate: (place: AppPlace) => void;
  /** A link that leads out of the app, into Teams or the web. */
  readonly onOutside: (link: string) => void;
};

const Target = z.object({ pageId: z.string(), subPageId: z.string().nullish() });

/** Links and pages within the host. */
export function navigation({ onNavigate, onOutside }: Navigation): Answers {
  const toPage = ([target]: readonly unknown[]) => {
    const parsed = Target.safeParse(target);
    if (!parsed.success) return [false, 'No such page.'];
    onNavigate({ entity: parsed.data.pageId, sub: parsed.data.subPageId ?? null });
    return [true, null];
  };
  return {
    'pages.navigateToApp': toPage,
    'pages.currentApp.navigateTo': toPage,
    'pages.currentApp.navigateToDefaultPage': () => {
      onNavigate({ entity: 'home', sub: null });
      return [true, null];
    },
    executeDeepLink: ([link]) => {
      if (typeof link !== 'string') return [false, 'No link.'];
      const place = readDeepLink(link);
      if (place === null) onOutside(link);
      else onNavigate(place);
      return [true, null];
    },
    'appButton.onClick': () => undefined,
    shareDeepLink: () => undefined,
    setFrameContext: () => undefined,
  };
}
