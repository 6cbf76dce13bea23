import { checkChange } from './input/check.ts';
import type { Judged } from './judge.ts';
import { settledOf, settledTable, type Settled } from './pairing/settled.ts';
import type { Table } from './pairing/table.ts';
import { tablesOf, type Tables } from './pairing/tables.ts';
import { checkTotals } from './pairing/totals.ts';
import { peerPinsOf } from './peers/peer-pins.ts';
import type { PeerTable } from './peers/peer-table.ts';
import { settledPeersOf, settledPeerTable, type SettledPeers } from './peers/settled-peers.ts';
import type { Entrant } from './pool/entrant.ts';
import type { Pool } from './pool/pool.ts';

/** What decisions and totals leave of both tables. */
export type AllSettled = {
  readonly mentoring: Settled;
  readonly peers: SettledPeers;
  /** People whose roles add up to more partners than they take in all. */
  readonly limits: Tables['limits'];
};

/** Reads what was decided. Throws `matching.invalid`, naming the pin, for what cannot be. O(people + decisions). */
export const settledIn = (judged: Judged, pool: Pool): AllSettled => {
  checkChange(judged.pool.input, pool.input);
  const table = tableAs(judged.table, pool);
  const peerTable = peerTableAs(judged.peerTable, pool);
  const mentoring = settledOf(pool, table, peerPinsOf(pool));
  const peers = settledPeersOf(pool, peerTable);
  const { mentorPlaces, menteePlaces } = mentoring;
  const { limits } = tablesOf(
    pool,
    { ...table, mentorPlaces, menteePlaces },
    { ...peerTable, places: peers.places },
    checkTotals(pool),
  );
  return { mentoring, peers, limits };
};

/** Copies of both tables with what was decided in them. */
export const settledTables = (judged: Judged, pool: Pool, { mentoring, peers, limits }: AllSettled): Tables => ({
  mentoring: settledTable(tableAs(judged.table, pool), mentoring),
  peers: settledPeerTable(peerTableAs(judged.peerTable, pool), peers),
  limits,
});

/** The table with everybody as the pool has them; who is not there any more takes nobody. */
const tableAs = (table: Table, pool: Pool): Table => ({
  ...table,
  mentors: entrantsAs(table.mentors, pool),
  mentees: entrantsAs(table.mentees, pool),
});

const peerTableAs = (table: PeerTable, pool: Pool): PeerTable => ({ ...table, peers: entrantsAs(table.peers, pool) });

const entrantsAs = (entrants: readonly Entrant[], { byId }: Pool): readonly Entrant[] =>
  entrants.map((entrant) => {
    const { candidate } = entrant;
    return byId.get(candidate.person.id) ?? { ...entrant, candidate: { ...candidate, roles: [] } };
  });
