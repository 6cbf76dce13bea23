import { AppError } from '@tandem/core/errors';
import type { z } from 'zod';

/** An answer read with its schema; `graph.refused` when it is not what Graph documents. */
export function understood<Answer>(schema: z.ZodType<Answer>, answer: unknown, to: string): Answer {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new AppError('graph.refused', `Microsoft 365 answered ${to} in a way Tandem does not understand.`, {
    cause: parsed.error,
  });
}
