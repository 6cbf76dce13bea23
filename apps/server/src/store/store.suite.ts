import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyProfile, PersonId, ProgrammeId, ProposalId, TenantId } from '@tandem/core/model';
import { freshId } from '../ids.ts';
import { openQueue, type Queue } from '../jobs/queue.ts';
import { reservedTimes } from './check-ins.ts';
import type { Database } from './database.ts';
import { changedSince, lookedAt, saveSaid } from './looked-at.ts';
import { insertMatchingInput } from './matching-inputs.ts';
import { removeParticipant, saveParticipant } from './participants.ts';
import { findProgramme, insertProgramme, listProgrammes } from './programmes.ts';
import { insertProposal } from './proposals.ts';
import { pairs } from './schema/index.ts';
import { saveShortList } from './short-lists.ts';
import { openStore, type Store, type Tx } from './store.ts';
import { circle, join, lookedAtAs, meetAt, pairUp, programme, refusal, START } from './store.testing.ts';

const tenant = freshId(TenantId);
const stranger = freshId(TenantId);
const HOUR = 3_600_000;

/** What the store promises, on whatever database it is opened on. */
export const storeSuite = (name: string, open: () => Promise<Database>): void => {
  describe(name, () => {
    let store: Store;
    let queue: Queue;

    beforeAll(async () => {
      const database = await open();
      store = await openStore(database, [tenant, stranger], START);
      queue = await openQueue(database, (error) => {
        throw error;
      });
      await store.inTenant(tenant, (tx) => insertProgramme(tx, programme, { by: freshId(PersonId), at: START }));
    });

    afterAll(async () => {
      await queue.stop();
      await store.database.close();
    });

    describe('tenants never meet', () => {
      it('shows a tenant its own rows and nobody else’s, whatever is asked for', async () => {
        expect(await store.inTenant(tenant, (tx) => findProgramme(tx, programme.id))).toEqual(programme);
        expect(await store.inTenant(stranger, (tx) => findProgramme(tx, programme.id))).toBeNull();
        expect(await store.inTenant(stranger, listProgrammes)).toEqual([]);
      });

      it('refuses to write a row for another tenant', async () => {
        const write = store.inTenant(stranger, (tx) =>
          insertProgramme(
            { ...tx, tenantId: tenant },
            { ...programme, id: freshId(ProgrammeId) },
            { by: freshId(PersonId), at: START },
          ),
        );
        await expect(write).rejects.toThrow();
      });

      it('shows nothing to a transaction that names no tenant', async () => {
        const rows = await store.database.transaction(async (connection) => {
          await connection.script('set local role tandem_app');
          return (await connection.query('select id from programmes', [], false)).rows;
        });
        expect(rows).toEqual([]);
      });
    });

    describe('rules the database keeps', () => {
      it('lets nobody be in two check-ins at once, and lets check-ins follow each other without a gap', async () => {
        const mentor = await store.inTenant(tenant, (tx) => join(tx, [{ role: 'mentor', capacity: 9 }]));
        const meet = (startsAt: number) => refusal(store.inTenant(tenant, (tx) => meetAt(tx, mentor, startsAt)));
        expect(await meet(START)).toBeNull();
        expect(await meet(START + HOUR / 4)).toBe('nobody_is_double_booked');
        expect(await meet(START + HOUR / 2)).toBeNull();
        const window = { from: START, to: START + HOUR };
        const reserved = await store.inTenant(tenant, (tx) => reservedTimes(tx, [mentor], window, []));
        expect(
          reserved
            .get(mentor)
            ?.map(({ from }) => from)
            .sort(),
        ).toEqual([START, START + HOUR / 2]);
      });

      it('lets one of many simultaneous bookings of the same hour win', async () => {
        const mentor = await store.inTenant(tenant, (tx) => join(tx, [{ role: 'mentor', capacity: 9 }]));
        const attempts = Array.from({ length: 8 }, (_, index) =>
          refusal(store.inTenant(tenant, (tx) => meetAt(tx, mentor, START + index * 60_000))),
        );
        const outcomes = await Promise.all(attempts);
        expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
        expect(outcomes.filter((outcome) => outcome === 'nobody_is_double_booked')).toHaveLength(7);
      });

      it('gives nobody more partners than they take', async () => {
        const outcome = store.inTenant(tenant, async (tx) => {
          const mentor = await join(tx, [{ role: 'mentor', capacity: 1 }]);
          await pairUp(tx, mentor, await join(tx, [{ role: 'mentee', capacity: 1 }]));
          await pairUp(tx, mentor, await join(tx, [{ role: 'mentee', capacity: 1 }]));
        });
        expect(await refusal(outcome)).toBe('capacity');
      });

      it('pairs the same two people once', async () => {
        const outcome = store.inTenant(tenant, async (tx) => {
          const mentor = await join(tx, [{ role: 'mentor', capacity: 2 }]);
          const mentee = await join(tx, [{ role: 'mentee', capacity: 2 }]);
          await pairUp(tx, mentor, mentee);
          await pairUp(tx, mentor, mentee);
        });
        expect(await refusal(outcome)).toBe('one_open_pair_of_the_same_two');
      });

      const peers = (tx: Tx, count: number) =>
        Promise.all(Array.from({ length: count }, () => join(tx, [{ role: 'peer', capacity: 2 }])));

      it('keeps circles of three to six peers, and pairs of roles that go together', async () => {
        const circleOf = (count: number) =>
          refusal(store.inTenant(tenant, async (tx) => circle(tx, await peers(tx, count))));
        expect(await Promise.all([2, 3, 6].map(circleOf))).toEqual([null, null, null]);
        expect(await circleOf(1)).toBe('members_go_together');
        expect(await circleOf(7)).toBe('member_place');
        const mixed = store.inTenant(tenant, async (tx) => {
          const mentor = await join(tx, [{ role: 'mentor', capacity: 1 }]);
          await pairUp(tx, mentor, await join(tx, [{ role: 'mentor', capacity: 1 }]), 'mentor');
        });
        expect(await refusal(mixed)).toBe('members_go_together');
      });

      it('brings the same two people together once, in a pair or a circle, until it has ended', async () => {
        const [one, two, three, four] = await store.inTenant(tenant, (tx) => peers(tx, 4));
        if (one === undefined || two === undefined || three === undefined || four === undefined)
          throw new Error('Four.');
        const first = await store.inTenant(tenant, (tx) => circle(tx, [one, two, three]));
        const again = () => refusal(store.inTenant(tenant, (tx) => circle(tx, [two, one, four])));
        expect(await again()).toBe('one_open_pair_of_the_same_two');
        await store.inTenant(tenant, (tx) => tx.db.update(pairs).set({ state: 'ended' }).where(eq(pairs.id, first)));
        expect(await again()).toBeNull();
        const reopen = store.inTenant(tenant, (tx) =>
          tx.db.update(pairs).set({ state: 'active' }).where(eq(pairs.id, first)),
        );
        expect(await refusal(reopen)).toBe('ended_for_good');
      });

      it('lets nobody be in more circles than they take', async () => {
        const outcome = store.inTenant(tenant, async (tx) => {
          const [busy, ...others] = await peers(tx, 7);
          if (busy === undefined) throw new Error('Seven.');
          for (const from of [0, 2, 4]) await circle(tx, [busy, ...others.slice(from, from + 2)]);
        });
        expect(await refusal(outcome)).toBe('capacity');
      });
    });

    describe('what a draft looked at', () => {
      const proposalId = freshId(ProposalId);
      const draft = async (tx: Tx, people: readonly PersonId[]) => {
        const by = { createdBy: freshId(PersonId), createdAt: START, total: people.length };
        const { id: programmeId, rules, weights } = programme;
        await insertProposal(tx, { id: proposalId, programmeId, ...by, objective: 'everyone', decisions: [] });
        const window = { from: START, to: START + 1 };
        const candidates = people.map((id) => lookedAtAs(id));
        const input = { people: candidates, rules, weights, window, now: START, earlier: [] };
        await insertMatchingInput(tx, proposalId, input);
      };
      const since = async (ids: readonly PersonId[]) =>
        (await store.inTenant(tenant, (tx) => changedSince(tx, proposalId, programme.id))).filter(({ id }) =>
          ids.includes(id),
        );

      it('knows who joined, who left and who said something else since, and forgets who is taken out again', async () => {
        const roles = [{ role: 'mentor' as const, capacity: 1 }];
        const [stays, leaves, changes, wishes] = await store.inTenant(tenant, async (tx) => {
          const four = await Promise.all([join(tx, roles), join(tx, roles), join(tx, roles), join(tx, roles)]);
          await draft(tx, four);
          return four;
        });
        expect(await since([stays, leaves, changes, wishes])).toEqual([]);
        const late = await store.inTenant(tenant, async (tx) => {
          await removeParticipant(tx, programme.id, leaves);
          const said = { programmeId: programme.id, profile: emptyProfile, joinedAt: START, invitedBy: null };
          await saveParticipant(tx, { ...said, personId: changes, roles: [{ role: 'mentor', capacity: 2 }] });
          await saveShortList(tx, programme.id, wishes, { wishes: [], setAside: [stays] });
          return join(tx, roles);
        });
        const changed = [
          { id: leaves, state: 'left' },
          { id: changes, state: 'changed' },
          { id: wishes, state: 'changed' },
        ];
        const everybody = [stays, leaves, changes, wishes, late];
        const joined = [{ id: late, state: 'joined' }];
        expect(await since(everybody)).toHaveLength(4);
        expect(await since(everybody)).toEqual(expect.arrayContaining([...changed, ...joined]));
        const said = { id: late, roles, profile: emptyProfile, wishes: [], setAside: [] };
        await store.inTenant(tenant, (tx) => saveSaid(tx, proposalId, [said]));
        expect(await since([late])).toEqual([]);
        await store.inTenant(tenant, (tx) => saveSaid(tx, proposalId, [], [late]));
        expect(await since([late])).toEqual(joined);
        const looked = await store.inTenant(tenant, (tx) => lookedAt(tx, proposalId));
        expect(looked?.window).toEqual({ from: START, to: START + 1 });
        expect(looked?.people).toEqual(new Set([stays, leaves, changes, wishes]));
        expect(await store.inTenant(stranger, (tx) => lookedAt(tx, proposalId))).toBeNull();
      });
    });

    describe('the queue', () => {
      const counted = async (owner: PersonId): Promise<unknown> => {
        const { rows } = await store.database.direct.query(
          "select 1 from pgboss.job where name = 'reconcile' and data->>'owner' = $1",
          [owner],
          false,
        );
        return rows.length;
      };

      it('keeps a job exactly if the transaction that sent it commits', async () => {
        const owner = freshId(PersonId);
        const send = (tx: Tx) => queue.send(tx, 'reconcile', { tenantId: tenant, owner });
        const failing = store.inTenant(tenant, async (tx) => {
          await send(tx);
          throw new Error(randomUUID());
        });
        await expect(failing).rejects.toThrow();
        expect(await counted(owner)).toBe(0);
        await store.inTenant(tenant, send);
        await store.inTenant(tenant, send);
        expect(await counted(owner)).toBe(1);
      });
    });
  });
};
