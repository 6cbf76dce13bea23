/** What every room's tests share. Time limits are hang guards, not measures: a busy machine takes its time. */
export const base = {
  include: ['src/**/*.test.{ts,tsx}'],
  env: { TZ: 'UTC' },
  testTimeout: 120_000,
  hookTimeout: 180_000,
};
