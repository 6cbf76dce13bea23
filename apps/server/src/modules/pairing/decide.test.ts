import { afterAll, describe, expect, it } from 'vitest';
import { Proposal, type Consequence, type Decision } from '@tandem/core/contract';
import { match } from '@tandem/core/matching';
import { findMatchingInput } from '../../store/matching-inputs.ts';
import { decidedInput } from './decided-input.ts';
import { askingOf, forbid, none, pin, settings, startDraft, twosOf } from './draft.testing.ts';

const made = await startDraft();
const { server, home, people, asCoordinator, read, run } = made;
const { lena, amara, kwame, jonas, priya, omar } = people;
let id = await run();
const { draft, decide, whatIf } = askingOf(made, () => id);
afterAll(() => server.close());

describe('deciding on a draft', () => {
  it('starts with nothing decided', async () => {
    const found = await draft();
    expect(found).toMatchObject({ objective: 'everyone', decisions: [], revision: 0 });
    expect(twosOf(found)).toEqual(['Amara Jonas', 'Kwame Priya']);
  });

  it('says before what a pin would change, and keeps nothing', async () => {
    const consequence = await whatIf(pin(amara.id, priya.id));
    const points = (pairs: Consequence['gone']) => pairs.reduce((sum, pair) => sum + pair.points, 0);
    expect(consequence.gone).toHaveLength(2);
    expect(consequence.added).toHaveLength(2);
    expect(consequence.pairs).toBe(0);
    expect(consequence.points).toBeLessThan(0);
    expect(points(consequence.added) - points(consequence.gone)).toBe(consequence.points);
    expect((await draft()).revision).toBe(0);
  });

  it('is solved again around a pin as a fresh run would be, and says whose it is and what it costs', async () => {
    const pinned = pin(amara.id, priya.id);
    const before = await draft();
    expect((await decide(pinned)).status).toBe(200);
    const after = await draft();
    expect(twosOf(after)).toEqual(['Amara Priya', 'Kwame Jonas']);
    expect(after.revision).toBe(1);
    const [standing] = after.decisions;
    expect(standing).toMatchObject({ by: { id: lena.id }, people: [{ id: amara.id }, { id: priya.id }] });
    expect(standing?.withoutIt).toEqual({ pairs: 0, points: before.result.totals.points - after.result.totals.points });

    const input = await server.deps.store.inTenant(home, (tx) => findMatchingInput(tx, id));
    if (input === null) throw new Error('A draft keeps what it looked at.');
    const fresh = match(decidedInput(input, { objective: 'everyone', decisions: [pinned] }, []));
    const kept = after.result.pairs.map(({ score, members }) => [score, members.map(({ person }) => person.id)]);
    const expected = fresh.pairs.map(({ score, members }) => [score, members.map(({ personId }) => personId)]);
    expect(kept).toEqual(expect.arrayContaining(expected));
    expect(kept).toHaveLength(expected.length);
  });

  it('keeps the decisions, and takes them on to the next run', async () => {
    id = await run();
    const again = await draft();
    expect(twosOf(again)).toEqual(['Amara Priya', 'Kwame Jonas']);
    expect(again.decisions).toMatchObject([{ decision: { kind: 'pin' }, by: { id: lena.id } }]);
  });

  it('takes a decision back, and the pairs of before stand again under their ids', async () => {
    const { result } = await draft();
    expect((await decide()).status).toBe(200);
    expect(twosOf(await draft())).toEqual(['Amara Jonas', 'Kwame Priya']);
    expect((await decide(forbid(amara.id, jonas.id))).status).toBe(200);
    const after = await draft();
    expect(twosOf(after)).not.toContain('Amara Jonas');
    expect(after.result.totals.pairs).toBe(result.totals.pairs);
    await decide();
  });

  it('refuses a pin that breaks a rule, in words', async () => {
    const refused = await decide(pin(amara.id, omar.id));
    expect(refused).toMatchObject({
      status: 422,
      body: {
        code: 'matching.invalid',
        field: 'decisions.0',
        detail: 'Amara and Omar stand in one reporting line. So they cannot be pinned.',
      },
    });
    const broken = { ...none, decisions: [pin(amara.id, omar.id)] };
    const asked = await asCoordinator('POST', `/proposals/${id}/what-if`, broken);
    expect(asked).toMatchObject({ status: 422, body: { code: 'matching.invalid' } });
    const crowded = await decide(pin(kwame.id, jonas.id), pin(kwame.id, priya.id));
    expect(crowded).toMatchObject({ status: 422, body: { code: 'matching.invalid' } });
  });

  it('refuses to overwrite what somebody else decided meanwhile', async () => {
    const { revision } = await draft();
    const stale = await asCoordinator('PUT', `/proposals/${id}/decisions`, { ...none, revision: revision - 1 });
    expect(stale).toMatchObject({ status: 409, body: { code: 'proposal.wrong_state' } });
  });

  it('takes places, people left out, weights and a floor, each with what it costs, and takes each back', async () => {
    const before = await draft();
    const weights = {
      ...settings.weights,
      skills: 0,
      interests: 50,
      wishes: 0,
      style: 0,
      zones: 0,
      languages: 0,
      waiting: 0,
    };
    const decisions: Decision[] = [
      { kind: 'capacity', personId: kwame.id, role: 'mentor', capacity: 2 },
      { kind: 'leaveOut', personId: priya.id },
      { kind: 'weights', weights },
      { kind: 'floor', floor: 1 },
    ];
    expect((await decide(...decisions)).status).toBe(200);
    const after = await draft();
    expect(after.decisions.map(({ decision }) => decision)).toEqual(decisions);
    expect(twosOf(after)).toEqual(expect.arrayContaining(['Kwame Jonas']));
    expect(twosOf(after).join()).not.toContain('Priya');
    expect(after.decisions.every(({ withoutIt }) => withoutIt !== null)).toBe(true);
    for (let left = decisions.length - 1; left >= 0; left--)
      expect((await decide(...decisions.slice(0, left))).status).toBe(200);
    expect(twosOf(await draft())).toEqual(twosOf(before));
    expect((await draft()).result.totals).toEqual(before.result.totals);
  });

  it('says of a decision that another one needs it', async () => {
    const place: Decision = { kind: 'capacity', personId: kwame.id, role: 'mentor', capacity: 2 };
    expect((await decide(place, pin(kwame.id, jonas.id), pin(kwame.id, priya.id))).status).toBe(200);
    expect((await draft()).decisions.map(({ withoutIt }) => withoutIt === null)).toEqual([true, false, false]);
    await decide();
  });

  it('publishes with the places that were decided', async () => {
    const place: Decision = { kind: 'capacity', personId: kwame.id, role: 'mentor', capacity: 2 };
    expect((await decide(place)).status).toBe(200);
    expect((await draft()).result.pairs).toHaveLength(3);
  });

  it('is over once the run is published: calendars are forgotten, and every change is refused', async () => {
    await read(Proposal, 'POST', `/proposals/${id}/publish`);
    expect(await server.deps.store.inTenant(home, (tx) => findMatchingInput(tx, id))).toBeNull();
    const refused = { status: 409, body: { code: 'proposal.wrong_state' } };
    expect(await decide(forbid(amara.id, jonas.id))).toMatchObject(refused);
    expect(await asCoordinator('POST', `/proposals/${id}/what-if`, none)).toMatchObject(refused);
    expect(await asCoordinator('GET', `/proposals/${id}/scenarios`)).toMatchObject(refused);
    expect((await draft()).result.pairs).toHaveLength(3);
  });
});
