import { AuthenticationHandler, Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { AppError } from '@tandem/core/errors';
import type { z } from 'zod';
import { graphFailure } from './failures.ts';
import { gate } from './gate.ts';
import { Repeatable, retry, type Delay } from './retry.ts';
import { send } from './send.ts';
import { understood } from './understood.ts';

/** One request to Graph v1.0. */
type Ask = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the version on, with its query: `/users/…/events?$select=id`. */
  readonly path: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** A POST that may be sent twice: one that only reads, or that carries a `transactionId`. */
  readonly repeatable?: boolean;
};

/** @throws AppError of `graphFailure`; `graph.refused` when the answer is not what Graph documents */
export type Graph = {
  /** Sends, and reads the answer with its schema. */
  ask<Answer>(ask: Ask, schema: z.ZodType<Answer>): Promise<Answer>;
  /** Sends something whose answer does not matter. */
  tell(ask: Ask): Promise<void>;
  bytes(path: string): Promise<ArrayBuffer>;
  readonly delay: Delay;
};

export type GraphSource = {
  readonly graphBaseUrl: string;
  readonly token: () => Promise<string>;
  readonly delay: Delay;
  readonly fetch: typeof fetch;
};

/** Graph through Microsoft's client and our chain: retry, token, at most four a mailbox, send. */
export function connectGraph({ graphBaseUrl, token, delay, fetch }: GraphSource): Graph {
  const authenticate = new AuthenticationHandler({ getAccessToken: token });
  authenticate.setNext(gate(send(graphBaseUrl, fetch)));
  const client = Client.initWithMiddleware({ middleware: retry(authenticate, delay) });

  const request = async (ask: Ask, responseType?: ResponseType): Promise<unknown> => {
    // Asked for here first, so that a refusal keeps its own words: the library would wrap it.
    await token();
    try {
      const prepared = client
        .api(ask.path)
        .headers({ ...ask.headers })
        .middlewareOptions([new Repeatable(ask.method !== 'POST' || ask.repeatable === true)]);
      if (responseType) prepared.responseType(responseType);
      return await dispatch(prepared, ask);
    } catch (cause) {
      throw graphFailure(cause);
    }
  };

  return {
    delay,
    ask: async (ask, schema) => understood(schema, await request(ask), ask.method),
    tell: async (ask) => {
      await request(ask);
    },
    bytes: async (path) => {
      const answer = await request({ method: 'GET', path }, ResponseType.ARRAYBUFFER);
      if (answer instanceof ArrayBuffer) return answer;
      throw new AppError('graph.refused', `Microsoft 365 answered GET ${path} without a picture.`);
    },
  };
}

function dispatch(prepared: ReturnType<Client['api']>, { method, body }: Ask): Promise<unknown> {
  switch (method) {
    case 'GET':
      return prepared.get();
    case 'POST':
      return prepared.post(body ?? {});
    case 'PATCH':
      return prepared.patch(body ?? {});
    case 'DELETE':
      return prepared.delete();
  }
}
