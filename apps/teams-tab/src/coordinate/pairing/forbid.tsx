import { useText } from '@tandem/ui';
import { en } from '../../en.ts';
import { withForbid, type Two } from './decided.ts';
import { othersIn } from './side-by-side.ts';
import { useCost } from './use-cost.ts';
import type { Deciding } from './use-deciding.ts';
import { WhatIfBox } from './what-if-box.tsx';

type Props = {
  readonly two: Two;
  readonly names: readonly [string, string];
  readonly deciding: Deciding;
  readonly onClose: () => void;
};

/** What ruling a pair out would change, before it is ruled out. */
export const Forbid = ({ two, names: [first, second], deciding, onClose }: Props) => {
  const t = useText(en);
  const cost = useCost(deciding.kind);
  const next = withForbid(deciding.decided, two);
  return (
    <WhatIfBox
      deciding={deciding}
      next={next}
      sentence={(consequence) =>
        t('change.forbid', { first, second, cost: cost(consequence, othersIn(consequence, two)) })
      }
      onMake={() => {
        deciding.decide(next, 'forbid');
        onClose();
      }}
      onKeep={onClose}
    />
  );
};
