import { z } from 'zod';
import { unanswered, type Answers } from './messages.ts';

/** A tab as a settings page makes it. */
export const TabSettings = z.object({
  entityId: z.string().nullish(),
  contentUrl: z.string(),
  websiteUrl: z.string().nullish(),
  suggestedDisplayName: z.string().nullish(),
});
export type TabSettings = z.infer<typeof TabSettings>;

type Configuration = {
  readonly onValidity: (valid: boolean) => void;
  readonly onSaved: (outcome: SaveOutcome) => void;
};

export type SaveOutcome =
  { readonly tab: TabSettings; readonly failure: null } | { readonly tab: null; readonly failure: string };

/**
 * `pages.config` of teams-js; on the wire it still has its old name. The page sets its tab, which counts once it also
 * says that saving succeeded.
 */
export function createConfiguration(): (frame: Configuration) => Answers {
  let tab: TabSettings | null = null;
  return ({ onValidity, onSaved }) => ({
    'settings.getSettings': () => [tab ?? {}],
    'settings.setSettings': ([settings]) => {
      const parsed = TabSettings.safeParse(settings);
      if (!parsed.success) return [false, 'The tab has no contentUrl.'];
      tab = parsed.data;
      return [true, null];
    },
    'settings.setValidityState': unanswered(([valid]) => onValidity(valid === true)),
    'settings.save.success': unanswered(() =>
      onSaved(tab === null ? { tab, failure: 'The app set no tab.' } : { tab, failure: null }),
    ),
    'settings.save.failure': unanswered(([reason]) =>
      onSaved({ tab: null, failure: typeof reason === 'string' ? reason : 'The app could not save.' }),
    ),
  });
}
