import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], env: { TZ: 'UTC' }, environment: 'node' },
});
