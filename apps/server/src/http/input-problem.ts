import { ValidationError } from '@orpc/contract';
import { ORPCError } from '@orpc/server';
import { AppError } from '@tandem/core/errors';

/** An input that does not fit the contract, as our error that names the field; any other error as an error it is. */
export const inputProblem = (error: unknown): Error => {
  if (error instanceof ORPCError && error.status === 400 && error.cause instanceof ValidationError) {
    const [issue] = error.cause.issues;
    const path = (issue?.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
    return new AppError('input.invalid', issue?.message ?? 'The input does not fit.', {
      ...(path.length === 0 ? {} : { field: path.join('.') }),
    });
  }
  return error instanceof Error ? error : new Error('Something that is no error was thrown.', { cause: error });
};
