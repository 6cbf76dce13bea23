import { DrizzleQueryError } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { AppError } from '@tandem/core/errors';
import { describeError } from './log.ts';

describe('an error in the log', () => {
  it('keeps the query and loses its values', () => {
    const error = new DrizzleQueryError('insert into pulses values ($1)', ['He is never there'], new Error('no space'));
    const text = JSON.stringify(describeError(error));
    expect(text).toContain('insert into pulses');
    expect(text).toContain('no space');
    expect(text).not.toContain('never there');
  });

  it('keeps the code and loses addresses, also of what caused it', () => {
    const cause = new Error('Mailbox amara@example.org was not found');
    const text = JSON.stringify(describeError(new AppError('graph.refused', 'Refused.', { cause })));
    expect(text).toContain('graph.refused');
    expect(text).not.toContain('example.org');
  });
});
