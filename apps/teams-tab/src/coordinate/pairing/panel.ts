import type { Decided } from '@tandem/core/contract';
import type { Change } from './use-deciding.ts';

/** What is being decided above the pairs; one thing at a time. */
export type BoardPanel =
  | { readonly kind: 'pair' | 'places' | 'weights' | 'joined' }
  /** Something proposed, to be seen before it is done. */
  | { readonly kind: 'try'; readonly what: string; readonly next: Decided; readonly change: Change };
