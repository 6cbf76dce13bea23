import { startPostgres } from '../fixtures/postgres.ts';
import { tablesOf } from './decided.ts';
import { soak } from './soak.ts';

/** `npm run soak`: ten thousand bookings on PostgreSQL, with a worker of its own that is killed a hundred times. */
// A few more people than it would take, because a week that is full for somebody leaves some pairs without an hour.
const [people = 1060, rounds = 10, kills = 100] = process.argv.slice(2).map(Number);
const postgres = await startPostgres();
try {
  const store = {
    settings: { DATABASE_URL: postgres.url },
    severalProcesses: true,
    ledger: tablesOf(postgres.url),
  };
  const begun = performance.now();
  const since = (): string => `${Math.round((performance.now() - begun) / 1000)} s`;
  const result = await soak({ people, rounds, kills, apart: 100 }, store, (line) => console.log(`${since()}  ${line}`));
  console.table(result);
  const { duplicates, losses, otherDates, overlaps } = result;
  process.exitCode = duplicates + losses + otherDates + overlaps === 0 ? 0 : 1;
} finally {
  await postgres.stop();
}
