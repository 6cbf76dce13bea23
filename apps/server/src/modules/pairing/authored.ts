import type { StoredDecision } from '../../store/schema/index.ts';

/** A decision before anybody knows what it costs. */
export type Authored = Omit<StoredDecision, 'withoutIt'>;
