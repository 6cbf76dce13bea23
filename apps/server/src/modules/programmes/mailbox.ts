import { AppError } from '@tandem/core/errors';
import type { PersonId, Programme, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';

/** Whose calendar holds every series of a programme, when that is nobody's of the pair; null when it is one of theirs. */
export const programmeMailbox = async (
  deps: Deps,
  tenantId: TenantId,
  { mailbox }: Pick<Programme, 'mailbox'>,
): Promise<PersonId | null> => {
  if (mailbox === null) return null;
  const address = mailbox.toLowerCase();
  const found = (await deps.microsoft(tenantId).directory.find([address])).get(address);
  if (found !== undefined) return found.id;
  throw new AppError(
    'input.invalid',
    `Your organisation has no mailbox ${mailbox}. Give another address, or none: then the mentors’ calendars hold the check-ins.`,
    { field: 'mailbox' },
  );
};
