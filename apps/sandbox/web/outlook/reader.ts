import type { Locale } from '../host/locale.ts';

/** On whose clock, and in whose way of writing it, the calendar is shown. */
export type Reader = {
  /** IANA name. */
  readonly zone: string;
  readonly locale: Locale;
};
