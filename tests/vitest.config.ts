import { defineConfig } from 'vitest/config';
import { base } from '../vitest.base.ts';

export default defineConfig({
  test: {
    ...base,
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.cache/**'],
    globalSetup: ['fixtures/setup.ts'],
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks',
    maxWorkers: 2,
  },
});
