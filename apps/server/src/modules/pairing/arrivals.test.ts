import { afterAll, describe, expect, it } from 'vitest';
import { Proposal, Since, type Decision } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import { findJoined } from '../../store/matching-inputs.ts';
import { askingOf, none, startDraft, twosOf } from './draft.testing.ts';

const made = await startDraft();
const { server, home, directory, people, programme, asCoordinator, read, run, enrol } = made;
const { amara, kwame, jonas, priya, omar, ama, tariq } = people;
let id = await run();
const { draft, decide, whatIf } = askingOf(made, () => id);
afterAll(() => server.close());

const since = () => read(Since, 'GET', `/proposals/${id}/since`);
const add = (personId: PersonId): Decision => ({ kind: 'add', personId });
const leaveOut = (personId: PersonId): Decision => ({ kind: 'leaveOut', personId });
const reopen = () => asCoordinator('POST', `/programmes/${programme}/state`, { to: 'enrolling' });
const publish = () => asCoordinator('POST', `/proposals/${id}/publish`);
const setAside = (who: PersonId, ...others: PersonId[]) =>
  server.ask(who, 'PUT', `/programmes/${programme}/short-list`, { wishes: [], setAside: others });
const leave = (who: PersonId) => server.ask(who, 'DELETE', `/programmes/${programme}/enrolment`);

describe('somebody who joined after a draft was made', () => {
  it('is named on the board, and nothing changes by itself', async () => {
    expect(await since()).toEqual({ joined: [], left: [], changed: 0 });
    await reopen();
    expect((await enrol(ama, 'mentor', 'Chess')).status).toBe(200);
    server.time.now += 1000;
    expect((await enrol(tariq, 'mentee', 'Sailing')).status).toBe(200);
    expect(await since()).toMatchObject({ joined: [{ id: ama.id }, { id: tariq.id }], left: [], changed: 0 });
    expect(twosOf(await draft())).toEqual(['Amara Jonas', 'Kwame Priya']);
  });

  it('is seen in the pairs before it is done, and nothing is kept of that', async () => {
    const consequence = await whatIf(add(ama.id));
    expect(consequence).toMatchObject({ pairs: 1, placed: 2, gone: [], isBest: true });
    expect(consequence.added.map((pair) => pair.people.map(({ id: one }) => one))).toEqual([[ama.id, omar.id]]);
    expect((await draft()).revision).toBe(0);
    expect((await since()).joined).toHaveLength(2);
    expect(await server.deps.store.inTenant(home, (tx) => findJoined(tx, id))).toEqual([]);
  });

  it('is added by a decision with what it brings, and it is taken back', async () => {
    const before = await draft();
    const consequence = await whatIf(add(ama.id));
    expect((await decide(add(ama.id))).status).toBe(200);
    const after = await draft();
    expect(twosOf(after)).toEqual(['Ama Omar', 'Amara Jonas', 'Kwame Priya']);
    expect(after.result.totals.points - before.result.totals.points).toBe(consequence.points);
    expect(after.result.calendars.readable).toBe(before.result.calendars.readable + 1);
    expect(after.decisions).toMatchObject([{ decision: { kind: 'add' }, people: [{ id: ama.id }] }]);
    expect(after.decisions[0]?.withoutIt).toEqual({ pairs: -1, points: -consequence.points });
    expect((await since()).joined).toMatchObject([{ id: tariq.id }]);
    expect((await decide()).status).toBe(200);
    expect((await draft()).result.totals).toEqual(before.result.totals);
    expect((await since()).joined).toHaveLength(2);
  });

  it('makes the pairs that a run from the beginning finds with them', async () => {
    expect((await decide(add(ama.id), add(tariq.id))).status).toBe(200);
    const added = await draft();
    id = await run();
    const fresh = await draft();
    expect(fresh.result.totals).toEqual(added.result.totals);
    expect(twosOf(fresh)).toEqual(twosOf(added));
    // They take part as everybody does.
    expect(fresh.decisions).toEqual([]);
    expect(await since()).toEqual({ joined: [], left: [], changed: 0 });
  });

  it('is refused where they do not take part, or are in the run already', async () => {
    const refused = { status: 422, body: { code: 'matching.invalid', field: 'decisions.0' } };
    expect(await decide(add(people.lena.id))).toMatchObject(refused);
    expect(await decide(add(amara.id))).toMatchObject(refused);
  });
});

describe('those of a draft who change their mind', () => {
  it('are counted when they say something else, though not what', async () => {
    await reopen();
    expect((await enrol(priya, 'mentee', 'Budgeting', ['Sailing'])).status).toBe(200);
    expect((await setAside(omar.id, ama.id)).status).toBe(200);
    expect(await since()).toMatchObject({ joined: [], left: [], changed: 2 });
    id = await run();
    expect(await since()).toMatchObject({ changed: 0 });
  });

  it('are named when they leave, and nobody is paired with them by publishing', async () => {
    await reopen();
    expect((await leave(jonas.id)).status).toBe(200);
    expect(await since()).toMatchObject({ left: [{ id: jonas.id }] });
    expect(await publish()).toMatchObject({
      status: 409,
      body: {
        code: 'participant.left',
        detail: 'Jonas has left. Leave them out on the board, or find pairs again.',
      },
    });
    expect((await decide(leaveOut(jonas.id))).status).toBe(200);
    expect((await since()).left).toEqual([]);
  });
});

describe('adding', () => {
  const restarted = async () => {
    for (const { id: one } of [ama, tariq]) await leave(one);
    await setAside(omar.id);
    await decide();
    id = await run();
    await reopen();
    await enrol(ama, 'mentor', 'Chess');
    server.time.now += 1000;
    await enrol(tariq, 'mentee', 'Sailing');
  };

  it('keeps to what people of the run said of those who came later, and tells nobody', async () => {
    await restarted();
    const partners = async () => {
      const { added } = await whatIf(add(ama.id));
      return added.flatMap((pair) => pair.people.map(({ id: one }) => one));
    };
    expect(await partners()).toContain(omar.id);
    await setAside(omar.id, ama.id);
    expect(await partners()).not.toContain(omar.id);
  });

  it('takes somebody whose calendar cannot be read as a run does', async () => {
    server.cloud.unreadable.add(tariq.id);
    // What was read a while ago does not count any more.
    server.time.now += 700_000;
    expect((await decide(add(tariq.id))).status).toBe(200);
    expect((await draft()).result.calendars.unreadable).toBe(1);
    server.cloud.unreadable.delete(tariq.id);
  });

  it('is not kept where somebody else decided meanwhile', async () => {
    const { revision } = await draft();
    const wanted = { ...none, decisions: [add(tariq.id), add(ama.id)] };
    const stale = await asCoordinator('PUT', `/proposals/${id}/decisions`, { ...wanted, revision: revision - 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'proposal.wrong_state' } });
    const both = await Promise.all(
      [wanted, { ...none, decisions: [] }].map((one) =>
        asCoordinator('PUT', `/proposals/${id}/decisions`, { ...one, revision }),
      ),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { decisions, result } = await draft();
    const joined = (await since()).joined.map((one) => one.id);
    expect(joined).toEqual(decisions.length === 0 ? [ama.id, tariq.id] : []);
    expect(result.calendars.readable + result.calendars.unreadable).toBe(4 + decisions.length);
    // What another coordinator's draft in memory said is not what stands.
    expect(await whatIf(...decisions.map(({ decision }) => decision))).toMatchObject({ pairs: 0, points: 0 });
  });

  it('says who is not in the organisation any more, and publishes nothing with them', async () => {
    await decide(add(ama.id), add(tariq.id));
    directory.splice(
      directory.findIndex((one) => one.id === kwame.id),
      1,
    );
    server.cloud.unreadable.add(kwame.id);
    expect(await publish()).toMatchObject({ status: 409, body: { code: 'participant.left' } });
    server.time.now += 2 * 86_400_000;
    await draft();
    expect((await since()).left).toMatchObject([{ id: kwame.id }]);
    await decide(add(ama.id), add(tariq.id), leaveOut(kwame.id));
    expect((await since()).left).toEqual([]);
  });

  it('goes out with everybody else, while others could still join', async () => {
    const { result } = await draft();
    const published = await read(Proposal, 'POST', `/proposals/${id}/publish`);
    expect(published).toMatchObject({ state: 'published', decisions: [{}, {}, {}] });
    expect(twosOf(await draft())).toEqual(twosOf({ ...(await draft()), result }));
    const stateOf = async (who: PersonId) => (await server.ask(who, 'GET', '/home')).body;
    expect(await stateOf(ama.id)).toMatchObject({ enrolments: [{ state: 'paired' }] });
    // Left out: nobody looks for them any more in this programme.
    const notAmong = { state: 'unmatched', reason: { key: 'matching.unmatched.notAmong' } };
    expect(await stateOf(kwame.id)).toMatchObject({ enrolments: [notAmong] });
    expect(await asCoordinator('GET', `/proposals/${id}/since`)).toMatchObject({ status: 409 });
  });

  it('is for coordinators alone', async () => {
    expect(await server.ask(ama.id, 'GET', `/proposals/${id}/since`)).toMatchObject({ status: 403 });
  });
});
