import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { contract } from '@tandem/core/contract';
import { localProblem, ProblemError, readProblem } from './problem-error.ts';

/** Every route of the contract as a typed function. */
export type Api = ContractRouterClient<typeof contract>;

export type ApiSettings = {
  /** Where the API lives, `https://tandem.example/api`. */
  readonly baseUrl: string;
  /** A token for the API; `claims` is the challenge of a refused call, to be answered with a fresh one. */
  readonly getToken: (claims?: string) => Promise<string>;
};

/** Calls to the API. Whatever does not succeed is thrown as a `ProblemError`. */
export const createApi = ({ baseUrl, getToken }: ApiSettings): Api => {
  const link = new OpenAPILink(contract, {
    url: baseUrl,
    fetch: async (request, init) => {
      const first = await send(request.clone(), init, await getToken());
      if (first.ok) return first;
      const refused = await readProblem(first);
      if (refused.problem.claims === undefined) throw refused;
      const second = await send(request, init, await getToken(refused.problem.claims));
      if (second.ok) return second;
      throw await readProblem(second);
    },
  });
  return createORPCClient(link);
};

const send = async (request: Request, init: RequestInit, token: string): Promise<Response> => {
  request.headers.set('authorization', `Bearer ${token}`);
  try {
    return await fetch(request, init);
  } catch (cause) {
    if (request.signal.aborted || cause instanceof ProblemError) throw cause;
    throw localProblem(
      'offline',
      'Tandem cannot be reached from here. What you see may be old; try again when you are back online.',
      cause,
    );
  }
};
