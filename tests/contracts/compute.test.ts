import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { computeInThreads } from '@tandem/server';
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
