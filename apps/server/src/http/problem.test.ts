import { describe, expect, it } from 'vitest';
import { Problem } from '@tandem/core/contract';
import { AppError } from '@tandem/core/errors';
import { problemResponse, toProblem } from './problem.ts';
import { STATUSES } from './statuses.ts';

describe('an error becomes a problem', () => {
  it('with status and code by the one table', () => {
    const problem = toProblem(new AppError('slot.taken', 'Taken.', { field: 'slot' }), '7F3K-20Q9');
    expect(Problem.parse(problem)).toEqual(problem);
    expect(problem).toMatchObject({ status: 409, code: 'slot.taken', field: 'slot', correlationId: '7F3K-20Q9' });
  });

  it('that says nothing of what was not expected', () => {
    const problem = toProblem(new Error('relation "pulses" does not exist'), '7F3K-20Q9');
    expect(problem).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(problem)).not.toContain('pulses');
  });

  it('that tells when to come back, in the header too', () => {
    const answer = problemResponse(toProblem(new AppError('graph.throttled', 'Wait.', { retryAfter: 2.5 }), 'x'));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('3');
  });

  it('that hands a claims challenge back unchanged', () => {
    const claims = '{"access_token":{"nbf":{"essential":true}}}';
    expect(toProblem(new AppError('consent.required', 'Agree.', { claims }), 'x')).toMatchObject({
      status: 401,
      claims,
    });
  });

  it('only with statuses that mean an error', () => {
    for (const { status } of Object.values(STATUSES)) expect(status).toBeGreaterThanOrEqual(400);
  });
});
