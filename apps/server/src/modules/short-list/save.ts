import type { Caller } from '@tandem/core/access';
import { AppError } from '@tandem/core/errors';
import type { PersonId, ProgrammeId, ShortList } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { present } from '../../identity/require.ts';
import { findParticipant, listParticipants } from '../../store/participants.ts';
import { lockProgramme } from '../../store/programmes.ts';
import { saveShortList } from '../../store/short-lists.ts';
import { requireEnrolling } from '../programmes/enrolment.ts';

/** Keeps what a participant says about colleagues, until enrolment is over. */
export const saveOwnShortList = (
  deps: Deps,
  caller: Caller,
  programmeId: ProgrammeId,
  list: ShortList,
): Promise<{ savedAt: number }> =>
  deps.store.inTenant(caller.tenantId, async (tx) => {
    requireEnrolling(present(await lockProgramme(tx, programmeId)));
    present(await findParticipant(tx, programmeId, caller.personId));
    const here = new Set((await listParticipants(tx, programmeId)).map(({ personId }) => personId));
    here.delete(caller.personId);
    requireKnown('wishes', list.wishes, here);
    requireKnown('setAside', list.setAside, here);
    const both = list.wishes.findIndex((id) => list.setAside.includes(id));
    if (both >= 0) throw refused(`wishes.${both}`, 'The same person cannot be asked for and set aside.');
    await saveShortList(tx, programmeId, caller.personId, list);
    return { savedAt: deps.clock() };
  });

const requireKnown = (field: string, ids: readonly PersonId[], here: ReadonlySet<PersonId>): void => {
  const wrong = ids.findIndex((id, index) => !here.has(id) || ids.indexOf(id) !== index);
  if (wrong >= 0) throw refused(`${field}.${wrong}`, 'Name colleagues who take part, each once.');
};

const refused = (field: string, sentence: string) => new AppError('input.invalid', sentence, { field });
