import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    env: { TZ: 'UTC' },
    environment: 'jsdom',
    // A first render in jsdom builds a theme and takes seconds on a busy machine.
    testTimeout: 30_000,
  },
});
