import { afterAll, describe, expect, it } from 'vitest';
import { MessagePreview, PairExplanation, Proof, Scenario, WayIn, WhyNot } from '@tandem/core/contract';
import type { PersonId } from '@tandem/core/model';
import { z } from 'zod';
import { askingOf, forbid, pin, startDraft } from './draft.testing.ts';

const made = await startDraft();
const { server, people, read, run } = made;
const { amara, kwame, jonas, priya, omar } = people;
const id = await run();
const { draft, whatIf } = askingOf(made, () => id);
afterAll(() => server.close());

describe('what is asked of a draft', () => {
  it('shows the three scenarios, the one on the board among them', async () => {
    const { scenarios } = await read(z.object({ scenarios: z.array(Scenario) }), 'GET', `/proposals/${id}/scenarios`);
    const { totals } = (await draft()).result;
    expect(scenarios.map(({ objective }) => objective)).toEqual(['everyone', 'total', 'fairest']);
    expect(scenarios[0]).toMatchObject({
      objective: 'everyone',
      pairs: totals.pairs,
      points: totals.points,
      lowest: totals.lowest,
      open: 1,
      change: { pairs: 0, points: 0, gone: [], added: [], people: 0 },
    });
    expect(scenarios.flatMap(({ spread }) => spread.filter(({ people }) => people < 5))).toEqual([]);
  });

  it('says why two people are no pair, in either order', async () => {
    const ask = (a: PersonId, b: PersonId) => read(WhyNot, 'GET', `/proposals/${id}/why-not?a=${a}&b=${b}`);
    expect(await ask(omar.id, amara.id)).toMatchObject({
      state: 'blocked',
      reasons: [{ key: 'pairing.block.reportingLine' }],
    });
    const possible = await ask(jonas.id, kwame.id);
    expect(possible).toMatchObject({ state: 'possible', people: [{ id: kwame.id }, { id: jonas.id }] });
    if (possible.state !== 'possible') throw new Error(possible.state);
    const consequence = await whatIf(pin(kwame.id, jonas.id));
    expect(possible.cost).toEqual({ pairs: consequence.pairs, points: consequence.points });
    expect(await ask(amara.id, jonas.id)).toMatchObject({ state: 'paired' });
  });

  it('explains a pair: the next best of both, and what would be lost without it', async () => {
    const of = `a=${amara.id}&b=${jonas.id}`;
    const { next, without } = await read(PairExplanation, 'GET', `/proposals/${id}/explanation?${of}`);
    expect(next).toMatchObject([
      { of: { id: amara.id }, best: { person: { id: priya.id } } },
      { of: { id: jonas.id }, best: { person: { id: kwame.id } } },
    ]);
    const lost = await whatIf(forbid(amara.id, jonas.id));
    expect(without).toEqual(lost);
    expect(lost.points).toBeLessThan(0);
  });

  it('finds the smallest change for somebody still open, which is true when it is tried', async () => {
    const Ways = z.object({ ways: z.array(WayIn) });
    const { ways } = await read(Ways, 'GET', `/proposals/${id}/ways-in?personId=${omar.id}&role=mentee`);
    const [way] = ways;
    expect(way?.make).toEqual([{ kind: 'capacity', personId: kwame.id, role: 'mentor', capacity: 2 }]);
    expect(way?.people).toMatchObject([{ id: kwame.id }]);
    const { pairs, points } = await whatIf(...(way?.make ?? []));
    expect({ pairs, points }).toEqual({ pairs: way?.pairs, points: way?.points });
    expect(pairs).toBe(1);
  });

  it('proves that no better pairing exists', async () => {
    const { totals } = (await draft()).result;
    const { pairs, points } = totals;
    expect(await read(Proof, 'GET', `/proposals/${id}/proof`)).toEqual({
      proved: true,
      pairs,
      points,
      most: { pairs, points },
      possible: 5,
    });
  });

  it('answers the same when nothing of it is in memory any more', async () => {
    const asked = () => whatIf(pin(kwame.id, jonas.id), { kind: 'leaveOut', personId: omar.id });
    const kept = await asked();
    server.deps.compute.forgetDraft(id);
    expect(await asked()).toEqual(kept);
  });

  it('shows before publishing what each of a pair reads', async () => {
    const Previews = z.object({ pairs: z.array(z.array(MessagePreview)), total: z.int() });
    const { pairs, total } = await read(Previews, 'GET', `/proposals/${id}/messages`);
    expect(total).toBe(2);
    const toJonas = pairs.flat().find(({ to }) => to.id === jonas.id);
    expect(toJonas?.title.values).toEqual({ partner: 'Amara Example', programme: 'First leads' });
    expect(toJonas?.reasons[0]?.key).toMatch(/\.(you|first|second)$/);
  });
});
