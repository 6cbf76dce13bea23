import type { PersonId, Role, Rules } from '../../model/index.ts';
import type { Two } from '../types.ts';
import type { Difference } from './difference.ts';
import type { LiftableRule } from './lift-rule.ts';

/**
 * A change after which somebody has a partner who has none, and what it brings. `place`: one more place for somebody,
 * and, where the place alone would go to another, these two pinned. `allow`: a forbid taken back. `floor`: a lower one.
 * `rule`: the programme's rules with this one as loose as it takes, which no decision on a run can do.
 */
export type WayIn = Difference & { readonly pinned: Two | null } & (
    | { readonly kind: 'place'; readonly personId: PersonId; readonly role: Role; readonly capacity: number }
    | { readonly kind: 'allow'; readonly two: Two }
    | { readonly kind: 'floor'; readonly floor: number }
    | { readonly kind: 'rule'; readonly rule: LiftableRule; readonly rules: Rules }
  );
