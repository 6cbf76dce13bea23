import pg from 'pg';
import { z } from 'zod';
import { asCoordinator, productOf } from '../fixtures/product.ts';
import type { Place } from '../fixtures/stack.ts';
import type { Decided } from './read-back.ts';
import type { Round } from './rounds.ts';

/** Where a soak looks for what the product has decided, and how much of it waits to be booked. */
export type Ledger = {
  readonly waiting: (place: Place, rounds: readonly Round[]) => Promise<number>;
  readonly decided: (place: Place, rounds: readonly Round[]) => Promise<readonly Decided[]>;
};

/** Asks the product as its people do. */
export const product: Ledger = {
  async waiting(place, rounds) {
    const coordinator = await asCoordinator(place);
    const all = await Promise.all(rounds.map(({ programmeId }) => coordinator.programmes.bookings({ programmeId })));
    return all.reduce((sum, { rows }) => sum + rows.filter(({ state }) => state !== 'booked').length, 0);
  },
  async decided(place, rounds) {
    const coordinator = await asCoordinator(place);
    const found: Decided[] = [];
    for (const { programmeId } of rounds)
      for (const { pairId, members } of (await coordinator.programmes.bookings({ programmeId })).rows) {
        const own = await productOf(place, members[0]?.id ?? '');
        const { series } = (await own.checkins.pair({ pairId })).pair;
        if (series === null) continue;
        const standing = series.checkIns.filter(({ state }) => state === 'booked').map(({ startsAt }) => startsAt);
        found.push({
          seriesId: series.id,
          people: members.map(({ id }) => id),
          starts: standing.sort((a, b) => a - b),
        });
      }
    return found;
  },
};

const Row = z.object({ id: z.string(), people: z.array(z.string()), starts: z.array(z.coerce.number()) });

/** Reads the tables of a PostgreSQL, which is quicker for thousands. */
export const tablesOf = (url: string): Ledger => ({
  waiting: async () => {
    const [row] = await rows(url, "select count(*)::int as waiting from series where state <> 'booked'");
    return z.object({ waiting: z.int() }).parse(row).waiting;
  },
  decided: async () => {
    const found = await rows(
      url,
      `select s.id, array(select distinct r.person_id::text from reservations r join check_ins c on c.id = r.check_in_id
                          where c.series_id = s.id) as people,
              array(select (extract(epoch from c.starts_at) * 1000)::bigint from check_ins c
                    where c.series_id = s.id and c.state = 'booked' order by c.starts_at) as starts
       from series s`,
    );
    return found.map((row) => {
      const { id, people, starts } = Row.parse(row);
      return { seriesId: id, people, starts };
    });
  },
});

async function rows(url: string, query: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows }: { rows: unknown[] } = await client.query(query);
    return rows;
  } finally {
    await client.end();
  }
}
