import { within } from '@tandem/client';
import { app, nestedAppAuth, pages } from '@microsoft/teams-js';

/** What Teams says about where the tab is shown. Hints for looks and language, never proof of anything. */
export type HostContext = {
  readonly theme: string;
  readonly locale: string;
  /** Where a deep link wants to go, `pair/…` or `checkin/…`. */
  readonly subPageId: string | undefined;
  readonly frameContext: string;
  readonly loginHint: string | undefined;
  /** Whether Teams signs the tab in by itself. */
  readonly nested: boolean;
};

export type HostState =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly context: HostContext }
  /** Opened outside Teams. */
  | { readonly state: 'unsupported' };

type Listeners = {
  readonly onTheme: (theme: string) => void;
  /** Shown again after Teams had put the tab to sleep. */
  readonly onResume: (subPageId: string | undefined) => void;
};

const patience = 10_000; // milliseconds; the library itself waits for a minute

/** Connects to Teams. A page that stands alone in a browser is told so at once, not after a time-out. */
export const connect = async (hostOrigins: readonly string[], listeners: Listeners): Promise<HostState> => {
  const alone = window.parent === window.self && window.opener === null && !('nativeInterface' in window);
  if (alone) return { state: 'unsupported' };
  try {
    await within(patience, 'Teams', app.initialize([window.location.origin, ...hostOrigins]));
    const context = await within(patience, 'Teams', app.getContext());
    listen(listeners);
    return {
      state: 'ready',
      context: {
        theme: context.app.theme,
        locale: context.app.locale,
        subPageId: context.page.subPageId,
        frameContext: context.page.frameContext,
        loginHint: context.user?.loginHint,
        nested: nestedAppAuth.isNAAChannelRecommended(),
      },
    };
  } catch {
    return { state: 'unsupported' };
  }
};

/** Tells Teams that something is on the screen, so that its own loading picture goes away. */
export const showing = (): void => void app.notifySuccess();

const listen = (listeners: Listeners): void => {
  app.registerOnThemeChangeHandler(listeners.onTheme);
  app.lifecycle.registerBeforeSuspendOrTerminateHandler(() => Promise.resolve());
  app.lifecycle.registerOnResumeHandler((resumed) => {
    // Teams forgets the theme handler while the tab sleeps.
    app.registerOnThemeChangeHandler(listeners.onTheme);
    listeners.onResume(resumed.contentUrl.hash.replace(/^#\/?/, '') || undefined);
    void app.notifySuccess();
  });
};

/** The settings frame of a channel or meeting tab: what Teams keeps when a person presses Save. */
export const offerTab = (tab: {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl: string;
  readonly suggestedDisplayName: string;
}): void => {
  pages.config.registerOnSaveHandler((event) => {
    pages.config.setConfig(tab).then(
      () => event.notifySuccess(),
      () => event.notifyFailure('Teams could not keep the tab.'),
    );
  });
  pages.config.setValidityState(true);
};
