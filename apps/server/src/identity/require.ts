import { mayCoordinate, mayReadPair, type Caller } from '@tandem/core/access';
import { AppError } from '@tandem/core/errors';
import type { Pair } from '@tandem/core/model';

export const notFound = (): AppError =>
  new AppError('not_found', 'There is nothing here, or it is not yours. Check the link.');

export const requireCoordinator = (caller: Caller): void => {
  if (!mayCoordinate(caller)) {
    throw new AppError('role.missing', 'Only coordinators can do this. Ask your administrator for the role.');
  }
};

/** What is there, or the one answer for what is not there. */
export const present = <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw notFound();
  return found;
};

/** A pair for one of its two people; to everybody else it does not exist. */
export const requireOwnPair = <P extends Pair>(caller: Caller, pair: P | null): P => {
  const found = present(pair);
  if (!mayReadPair(caller, found.members)) throw notFound();
  return found;
};
