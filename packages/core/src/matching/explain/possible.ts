import { AppError } from '../../errors/index.ts';

/** Null for what cannot be decided so: a rule, or a place that is pinned, is in the way. */
export const possible = <Answer>(ask: () => Answer): Answer | null => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof AppError && error.code === 'matching.invalid') return null;
    throw error;
  }
};
