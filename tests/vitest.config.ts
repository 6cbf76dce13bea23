import { defineConfig } from 'vitest/config';
import { base } from '../vitest.base.ts';

export default defineConfig({
  test: {
    ...base,
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '.cache/**'],
    globalSetup: ['fixtures/setup.ts'],
    pool: 'forks',
    // More than small machines have cores: many of these tests wait for a process, a browser or a time-out.
    maxWorkers: 3,
  },
});
