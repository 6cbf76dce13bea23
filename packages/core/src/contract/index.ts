import { checkins } from './checkins.ts';
import { me } from './me.ts';
import { pairing } from './pairing.ts';
import { programmes } from './programmes.ts';
import { shortList } from './short-list.ts';

export * from './hours-views.ts';
export * from './problem.ts';
export * from './programme-views.ts';
export * from './proposal-views.ts';
export * from './sheet-views.ts';
export * from './short-list-views.ts';
export * from './slot-views.ts';
export * from './views.ts';
export { AppConfig } from './me.ts';

/** The API, served under `/api`: validation, types, client and OpenAPI document all come from here. */
export const contract = { me, programmes, shortList, pairing, checkins };
