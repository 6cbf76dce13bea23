import { DrizzleQueryError } from 'drizzle-orm';
import { z } from 'zod';

const Violation = z.object({ code: z.string(), constraint: z.string() });

/** Name of the constraint that refused a statement; null when the error is another one. */
export const violated = (error: unknown): string | null => {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const parsed = Violation.safeParse(cause);
  return parsed.success && parsed.data.code.startsWith('23') ? parsed.data.constraint : null;
};
