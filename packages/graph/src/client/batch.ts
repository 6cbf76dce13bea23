import { z } from 'zod';
import type { Graph } from './graph.ts';
import { isBusyStatus, type ReadAnswer } from './read-answer.ts';
import { secondsAsked } from './retry.ts';

/** A request inside a batch: only what reads, so that each can be repeated. */
export type Read = { readonly method: 'GET' | 'POST'; readonly url: string; readonly body?: object };

/** Most requests a batch takes (json-batching). */
const mostInBatch = 20;
const rounds = 5;
/** Wait between rounds when no item says how long, milliseconds. */
const pause = 2000;

const Batch = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()).nullish(),
      body: z.unknown().optional(),
    }),
  ),
});
type Item = z.infer<typeof Batch>['responses'][number];

/** An item that the answer leaves out counts as one that ran out of time. */
const unanswered = 504;

const Refusal = z.object({ error: z.object({ code: z.string() }) });

/**
 * Answers in the order of the requests, one each, failures included. Items that Graph was too busy for are asked again
 * after the longest wait that any of them names: Microsoft's clients do not do that inside a batch.
 */
export async function readBatched(graph: Graph, reads: readonly Read[]): Promise<readonly ReadAnswer[]> {
  const answers = new Map<number, Item>();
  let open = reads.map((_, index) => index);
  for (let round = 1; open.length > 0; round++) {
    // All at once: the gate lets four batches through at a time.
    const batches = await Promise.all(batchesOf(open).map((indexes) => sendBatch(graph, reads, indexes)));
    for (const item of batches.flat()) answers.set(Number(item.id), item);
    if (round === rounds) break;
    open = open.filter((index) => isBusy(answers.get(index)));
    if (open.length > 0) await graph.delay(longestWait(open.map((index) => answers.get(index))));
  }
  return reads.map((_, index) => answerOf(answers.get(index)));
}

const batchesOf = (indexes: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(indexes.length / mostInBatch) }, (_, batch) =>
    indexes.slice(batch * mostInBatch, (batch + 1) * mostInBatch),
  );

async function sendBatch(graph: Graph, reads: readonly Read[], indexes: readonly number[]): Promise<readonly Item[]> {
  const requests = indexes.map((index) => {
    const read = reads[index];
    return { id: String(index), ...read, ...(read?.body ? { headers: { 'Content-Type': 'application/json' } } : {}) };
  });
  const ask = { method: 'POST', path: '/$batch', body: { requests }, repeatable: true } as const;
  return (await graph.ask(ask, Batch)).responses;
}

const isBusy = (item: Item | undefined): boolean => item === undefined || isBusyStatus(item.status);

const longestWait = (items: readonly (Item | undefined)[]): number =>
  Math.max(...items.map((item) => secondsAsked(new Headers(item?.headers ?? {})) ?? pause / 1000)) * 1000;

function answerOf(item: Item | undefined): ReadAnswer {
  if (item && item.status >= 200 && item.status < 300) return { ok: true, body: item.body };
  const refusal = Refusal.safeParse(item?.body);
  return { ok: false, status: item?.status ?? unanswered, code: refusal.success ? refusal.data.error.code : 'unknown' };
}
