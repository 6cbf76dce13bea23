import type { WaitsFor } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import type { WaitingForPeople } from '../../store/waiting-for-people.ts';

/** Whom the dates of a pair wait for, as one of the two sees it. */
export const waitsFor = (waiting: readonly WaitingForPeople[], me: PersonId): WaitsFor | null => {
  if (waiting.length === 0) return null;
  return {
    who: waiting.some((one) => canDo(one, me)) ? 'you' : 'others',
    what: waiting.some(({ kind }) => kind === 'book') ? 'booking' : 'changes',
  };
};

/** A booking that never reached a mailbox moves to the one who presses; everything else is its owner's. */
export const canDo = ({ kind, owner, isUntouched }: WaitingForPeople, me: PersonId): boolean =>
  owner === me || (kind === 'book' && isUntouched);
