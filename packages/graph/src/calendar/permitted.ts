import { AppError } from '@tandem/core/errors';
import { graphAnswer } from '../client/failures.ts';

/**
 * A refusal for want of a permission (403), told apart from other ones: Graph changed nothing, and somebody else may be
 * allowed to do it.
 * @throws AppError `graph.not_permitted`, or what `work` throws
 */
export const permitted = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    const isRefused = error instanceof AppError && error.code === 'graph.refused';
    if (!isRefused || graphAnswer(error)?.status !== 403) throw error;
    throw new AppError('graph.not_permitted', 'Microsoft 365 does not permit this in that mailbox.', { cause: error });
  });
