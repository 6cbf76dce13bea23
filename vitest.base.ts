/**
 * What every room's tests share. Time limits are hang guards, not measures: a busy machine takes its time.
 * Files of a room share a process and what it has loaded: no file changes what another one reads, and React, Fluent or a
 * database are loaded once instead of once a file. What a test opens or shows it takes away itself.
 */
export const base = {
  isolate: false,
  include: ['src/**/*.test.{ts,tsx}'],
  env: { TZ: 'UTC' },
  testTimeout: 120_000,
  hookTimeout: 180_000,
};
