import type { Decided } from '@tandem/core/contract';
import type { meetsIn } from '@tandem/core/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTandem } from '../../start/tandem.ts';
import { decidedOn, type ShownProposal } from './decided.ts';

export type Change =
  | 'pin'
  | 'forbid'
  | 'swap'
  | 'release'
  | 'objective'
  | 'places'
  | 'weights'
  | 'floor'
  | 'leaveOut'
  | 'add'
  | 'move'
  | 'hour';

/** What can be decided on a draft. */
export type Deciding = {
  /** What is decided on: pairs, circles, or both. */
  readonly kind: ReturnType<typeof meetsIn>;
  readonly proposal: ShownProposal;
  /** As it stands. */
  readonly decided: Decided;
  readonly decide: (next: Decided, change: Change) => void;
  /** The last change of this visit; null when there is none to undo. */
  readonly last: Change | null;
  readonly undo: () => void;
  readonly busy: boolean;
  readonly error: Error | null;
};

type Step = { readonly before: Decided; readonly change: Change };

/** Decides on a draft; the answer, solved again, becomes the newest run on the screen. */
export const useDeciding = (proposal: ShownProposal, kind: Deciding['kind']): Deciding => {
  const { api } = useTandem();
  const queries = useQueryClient();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const key = api.pairing.latest.queryKey({ input: { programmeId: proposal.programmeId } });
  const save = useMutation(
    api.pairing.decide.mutationOptions({
      onSuccess: (answer) => {
        queries.setQueryData(key, { proposal: answer });
        // Fresh answers arrive by themselves; the next decision need not wait for them.
        for (const queryKey of aboutDecisions(api)) void queries.invalidateQueries({ queryKey });
      },
      // Somebody else may have decided meanwhile: what stands now is shown beside the refusal.
      onError: () => queries.invalidateQueries({ queryKey: key }),
    }),
  );
  const decided = decidedOn(proposal);
  const send = (next: Decided, then: readonly Step[]): void => {
    const { id: proposalId, revision } = proposal;
    save.mutate({ ...next, proposalId, revision }, { onSuccess: () => setSteps(then) });
  };
  const last = steps.at(-1);
  return {
    kind,
    proposal,
    decided,
    decide: (next, change) => send(next, [...steps, { before: decided, change }]),
    last: last?.change ?? null,
    undo: () => {
      if (last !== undefined) send(last.before, steps.slice(0, -1));
    },
    busy: save.isPending,
    error: save.error,
  };
};

/** Everything asked about a draft that a decision changes. */
const aboutDecisions = ({ pairing }: ReturnType<typeof useTandem>['api']) => [
  pairing.since.key(),
  pairing.scenarios.key(),
  pairing.whatIf.key(),
  pairing.whyNot.key(),
  pairing.explain.key(),
  pairing.explainCircle.key(),
  pairing.waysIn.key(),
  pairing.proof.key(),
  pairing.messages.key(),
  pairing.hours.key(),
  pairing.hourChoices.key(),
];
