import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tintOf } from './tint.ts';

let preferred = '';
beforeEach(() => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === preferred }));
});
afterEach(() => {
  preferred = '';
  vi.unstubAllGlobals();
});

it.each([
  ['#ffffff', 'light'],
  ['#f5f5f5', 'light'],
  ['#1f1f1f', 'dark'],
  ['#0a0a0a', 'dark'],
  ['#000000', 'contrast'],
])("the host's background %s is %s", (background, tint) => {
  expect(tintOf(background)).toBe(tint);
});

it('forced colours win over what the host says', () => {
  preferred = '(forced-colors: active)';
  expect(tintOf('#ffffff')).toBe('contrast');
});

it('without a host theme the browser decides', () => {
  expect(tintOf(undefined)).toBe('light');
  preferred = '(prefers-color-scheme: dark)';
  expect(tintOf(undefined)).toBe('dark');
});
