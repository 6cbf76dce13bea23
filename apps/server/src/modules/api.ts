import { implement } from '@orpc/server';
import type { Caller } from '@tandem/core/access';
import { contract } from '@tandem/core/contract';

/** What every route knows about its request: who asks, and the token that proves it. */
export type ApiContext = { readonly caller: Caller; readonly token: string };

export const api = implement(contract).$context<ApiContext>();
