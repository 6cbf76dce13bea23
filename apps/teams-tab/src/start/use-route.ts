import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Parts of the address after `#/`: where in the page one is. */
export const useRoute = (): readonly string[] =>
  useSyncExternalStore(listen, () => window.location.hash)
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part) => part !== '');

export const goTo = (...parts: readonly string[]): void => {
  window.location.hash = `/${parts.join('/')}`;
};
