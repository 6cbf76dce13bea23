import { declinedSeries } from '@tandem/core/checkins';
import { message } from '@tandem/core/messages';
import type { CheckIn, Person, TenantId } from '@tandem/core/model';
import type { Occurrence } from '@tandem/core/ports';
import type { Deps } from '../../deps.ts';
import { askForAnotherHour } from './ask-for-another-hour.ts';
import { healDate } from './heal-date.ts';
import type { LoadedSeries } from './load.ts';

/**
 * Heals each date that somebody declined. Who declined most of what is to come wants another hour, not other dates one
 * by one: then both are asked, once.
 */
export const healDeclines = async (
  deps: Deps,
  tenantId: TenantId,
  loaded: LoadedSeries,
  { ahead, occurrences }: { readonly ahead: readonly CheckIn[]; readonly occurrences: readonly Occurrence[] },
): Promise<void> => {
  for (const person of loaded.people.values()) {
    const declined = ahead.filter((row) => hasDeclined(person, row, occurrences));
    if (declinedSeries(declined.length, ahead.length)) {
      const note = message('healing.asked.series', { person: person.id, who: 'other', name: person.givenName });
      await deps.store.inTenant(tenantId, (tx) => askForAnotherHour(deps, tx, loaded, note));
      continue;
    }
    for (const { id: checkInId } of declined) {
      const trouble = { cause: 'declined' as const, people: [person.id] };
      await healDate(deps, tenantId, { seriesId: loaded.series.id, checkInId, trouble });
    }
  }
};

/** An answer to a time that is not the one here any more says nothing. */
const hasDeclined = ({ mail }: Person, row: CheckIn, occurrences: readonly Occurrence[]): boolean =>
  occurrences.some(
    ({ originallyAt, startsAt, declinedBy }) =>
      originallyAt === row.originallyAt && startsAt === row.startsAt && declinedBy.includes(mail.toLowerCase()),
  );
