import { cleanup, configure, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from './app.tsx';

// A hang guard: on a busy machine a dialog takes its time to open.
configure({ asyncUtilTimeout: 30_000 });

beforeEach(() =>
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })),
);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('opened outside Outlook it shows nothing of anybody, and the way in', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('not reachable')));
  render(<App />);
  expect(await screen.findByRole('heading', { name: 'This is the Outlook side of Tandem' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Open Outlook' }).getAttribute('href')).toContain('outlook.office.com');
});
