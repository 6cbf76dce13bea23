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
 * by one: then everyone is asked, once; in a circle where half of it did.
 */
export const healDeclines = async (
  deps: Deps,
  tenantId: TenantId,
  loaded: LoadedSeries,
  { ahead, occurrences }: { readonly ahead: readonly CheckIn[]; readonly occurrences: readonly Occurrence[] },
): Promise<void> => {
  const everyone = [...loaded.people.values()];
  const weary = everyone.filter((person) =>
    declinedSeries(ahead.filter((row) => hasDeclined(person, row, occurrences)).length, ahead.length),
  );
  const asked = 2 * weary.length < everyone.length ? [] : weary;
  for (const { id, givenName } of asked) {
    const note = message('healing.asked.series', { person: id, who: 'other', name: givenName });
    await deps.store.inTenant(tenantId, (tx) => askForAnotherHour(deps, tx, loaded, note));
  }
  for (const row of ahead) {
    const people = everyone.filter((person) => !asked.includes(person) && hasDeclined(person, row, occurrences));
    if (people.length === 0) continue;
    const trouble = { cause: 'declined' as const, people: people.map(({ id }) => id) };
    await healDate(deps, tenantId, { seriesId: loaded.series.id, checkInId: row.id, trouble });
  }
};

/** An answer to a time that is not the one here any more says nothing. */
const hasDeclined = ({ mail }: Person, row: CheckIn, occurrences: readonly Occurrence[]): boolean =>
  occurrences.some(
    ({ originallyAt, startsAt, declinedBy }) =>
      originallyAt === row.originallyAt && startsAt === row.startsAt && declinedBy.includes(mail.toLowerCase()),
  );
