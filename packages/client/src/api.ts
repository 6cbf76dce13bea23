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
  /** A token for the API; after a refusal a fresh one, with the `claims` that the refusal asked for. */
  readonly getToken: (refused?: { readonly claims?: string | undefined }) => Promise<string>;
};

/** Calls to the API. Whatever does not succeed is thrown as a `ProblemError`. */
export const createApi = ({ baseUrl, getToken }: ApiSettings): Api => {
  const link = new OpenAPILink(contract, {
    url: baseUrl,
    fetch: async (request, init) => {
      const first = await send(request.clone(), init, await getToken());
      if (first.ok) return first;
      const refused = await readProblem(first);
      const { claims, code } = refused.problem;
      if (claims === undefined && code !== 'token.expired') throw refused;
      const second = await send(request, init, await getToken({ claims }));
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
