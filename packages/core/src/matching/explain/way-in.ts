import type { PersonId, Role } from '../../model/index.ts';
import type { Two } from '../types.ts';
import type { Difference } from './difference.ts';

/**
 * A change after which somebody has a partner who has none, and what it brings. `place`: one more place for somebody,
 * and, where the place alone would go to another, these two pinned. `allow`: a forbid taken back. `floor`: a lower one.
 */
export type WayIn = Difference & { readonly pinned: Two | null } & (
    | { readonly kind: 'place'; readonly personId: PersonId; readonly role: Role; readonly capacity: number }
    | { readonly kind: 'allow'; readonly two: Two }
    | { readonly kind: 'floor'; readonly floor: number }
  );
