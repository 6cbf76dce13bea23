import { AppError } from '@tandem/core/errors';

/** An AppError as it passes between threads, which know no classes of ours. */
export type Refusal = Pick<AppError, 'code' | 'message' | 'field'>;

/** What was refused; null for a failure, which is nobody's answer. */
export const refusalIn = (error: unknown): Refusal | null => {
  if (!(error instanceof AppError)) return null;
  const { code, message, field } = error;
  return { code, message, field };
};

/** The error again, on this side of the thread. */
export const errorOf = ({ code, message, field }: Refusal): AppError =>
  new AppError(code, message, field === undefined ? {} : { field });
