import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], env: { TZ: 'UTC' }, testTimeout: 30_000, hookTimeout: 60_000 },
});
