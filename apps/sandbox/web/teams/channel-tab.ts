import { TabSettings } from './protocol/configuration.ts';

const key = 'sandbox.channel-tab';

/** The tab that somebody added to the channel; null before. */
export const readChannelTab = (): TabSettings | null => {
  const parsed = TabSettings.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
  return parsed.success ? parsed.data : null;
};

export const keepChannelTab = (tab: TabSettings): void => localStorage.setItem(key, JSON.stringify(tab));
