import type { Row } from '../row.ts';
import { requestsPerPair } from './requests-per-pair.ts';
import { throughOneMailbox } from './through-one-mailbox.ts';

/** What booking costs Microsoft Graph, and how near its pace is to what Graph's limits allow. */
export const run = async (): Promise<readonly Row[]> => [
  ...(await requestsPerPair(200)),
  ...(await throughOneMailbox(1000)),
];
