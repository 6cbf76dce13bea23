import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeInThreads } from '@tandem/server';
import { ProposalId } from '@tandem/core/model';
import { generate } from '../bench/planning/generate.ts';
import { organisation } from '../bench/scoring/people.ts';

/** Milliseconds: a run of hundreds of people, on a busy machine. */
const patience = 120_000;

/** Answers in the thread that also starts the runs. */
const server = createServer((_, response) => response.end('here'));
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const at = server.address();
  address = at === null || typeof at === 'string' ? '' : `http://127.0.0.1:${at.port}`;
});
afterAll(() => server.close());

describe('a matching run', () => {
  const input = organisation(600);

  it(
    'answers requests while it is on, and tells how far it is',
    async () => {
      const steps: string[] = [];
      let isOver = false;
      const run = computeInThreads
        .match(input, (step) => steps.push(step), new AbortController().signal)
        .finally(() => (isOver = true));
      const answer = await fetch(address);
      expect([await answer.text(), isOver]).toEqual(['here', false]);
      const { pairs, proof } = await run;
      expect(pairs).toHaveLength(600);
      expect(proof.isBest).toBe(true);
      expect(new Set(steps)).toEqual(new Set(['scoring', 'assigning']));
    },
    patience,
  );

  it(
    'ends when it is stopped, with the reason',
    async () => {
      const stop = new AbortController();
      const run = computeInThreads.match(input, () => stop.abort(new Error('Somebody stopped it.')), stop.signal);
      await expect(run).rejects.toThrow('Somebody stopped it.');
    },
    patience,
  );

  it('says which input has no answer, in the words of the core', async () => {
    const [one] = input.people;
    const people = one === undefined ? [] : [one, one];
    const run = computeInThreads.match({ ...input, people }, () => undefined, new AbortController().signal);
    await expect(run).rejects.toMatchObject({
      name: 'AppError',
      code: 'matching.invalid',
      field: 'people.1.person.id',
    });
  });
});

describe('the hours of a draft', () => {
  it('are planned in a thread that keeps them, and answers about one pair without reading calendars again', async () => {
    const made = generate({ seed: 'b1', pairs: 40, mode: 'planning', rhythm: 'mix' });
    const { requests } = made;
    // The bench makes a calendar when it is asked for; between threads they are all there.
    const everybody = [...new Set(requests.flatMap(({ people }) => people))];
    const { availability } = made.calendars;
    const known = everybody.map((id) => [id, availability.get(id) ?? { state: 'unreadable', code: 'none' }] as const);
    const calendars = { ...made.calendars, availability: new Map(known) };
    const pairId = requests[0]?.pairId;
    if (pairId === undefined) throw new Error('There are pairs.');
    let read = 0;
    const load = () => {
      read++;
      return Promise.resolve({ requests, calendars, readAt: 1 });
    };
    const about = { id: ProposalId.parse(randomUUID()), version: '1', decisions: [], readSince: 0 };
    const { plan } = await computeInThreads.askHours(about, { kind: 'plan' }, load);
    expect(plan.planned).toHaveLength(40);
    const { choices } = await computeInThreads.askHours(about, { kind: 'choices', pairId, most: 6 }, load);
    const slot = choices?.choices[0]?.judged?.slot ?? null;
    expect([read, slot === null]).toEqual([1, false]);
    const decided = { ...about, decisions: [{ pairId, slot }] };
    const after = await computeInThreads.askHours(decided, { kind: 'plan' }, load);
    expect(after.plan.planned[0]).toMatchObject({ state: 'placed', judged: { slot } });
    await computeInThreads.askHours({ ...about, version: '2' }, { kind: 'lapsed' }, load);
    expect(read).toBe(2);
  });
});
