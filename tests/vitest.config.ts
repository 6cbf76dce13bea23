import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.cache/**'],
    globalSetup: ['fixtures/setup.ts'],
    env: { TZ: 'UTC' },
    pool: 'forks',
    maxWorkers: 2,
    // A hang guard, not a measure: a cold machine starts databases and browsers inside tests.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
