import { AppError } from '@tandem/core/errors';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { graphOver, json, refusal } from '../testing/graph-over.ts';

const ask = { method: 'GET', path: '/users/1' } as const;

test.each([
  [404, 'graph.not_found'],
  [403, 'graph.refused'],
  [400, 'graph.refused'],
  [500, 'graph.unreachable'],
])('%i becomes %s, with the request id in its sentence', async (status, code) => {
  const { graph } = graphOver(() => refusal(status, 'ErrorSomething'));
  const error: unknown = await graph.tell(ask).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AppError);
  expect(error).toMatchObject({ code });
  expect(String(error)).toContain('(ErrorSomething, request request-1)');
});

test('a broken connection is graph.unreachable', async () => {
  const { graph } = graphOver(() => {
    throw new TypeError('fetch failed');
  });
  await expect(graph.tell(ask)).rejects.toMatchObject({ code: 'graph.unreachable' });
});

test('an answer that is not what Graph documents is refused at the edge', async () => {
  const { graph } = graphOver(() => json({ id: 7 }));
  await expect(graph.ask(ask, z.object({ id: z.string() }))).rejects.toMatchObject({ code: 'graph.refused' });
});

test.each([
  ['MailboxNotEnabledForRESTAPI', 'mailbox.unusable'],
  ['ErrorInvalidUser', 'person.gone'],
  ['ErrorItemNotFound', 'graph.not_found'],
])('404 %s becomes %s: whoever can act is told what is wrong', async (code, expected) => {
  const { graph } = graphOver(() => refusal(404, code));
  await expect(graph.tell(ask)).rejects.toMatchObject({ code: expected });
});
