import type { MatchingProgress } from '@tandem/core/matching';
import type { ProposalId, TenantId } from '@tandem/core/model';
import type { Deps } from '../../deps.ts';
import { saveRun } from '../../store/proposals.ts';

/** Somebody stopped the run. */
export class RunStopped extends Error {}

type Step = 'calendars' | 'scoring' | 'assigning';

export type Progress = {
  /** Writes the progress down; throws RunStopped when somebody has stopped the run. */
  save(step: Step, done: number, total: number): Promise<void>;
  /** From inside the algorithm, as often as it likes: written down at intervals. */
  readonly report: MatchingProgress;
  /** Aborted when somebody stops the run. */
  readonly signal: AbortSignal;
  end(): void;
};

/** How often the progress of an algorithm is written down, and a stop is noticed, milliseconds. */
const INTERVAL_MS = 300;

export const progressOf = (deps: Pick<Deps, 'store'>, tenantId: TenantId, id: ProposalId): Progress => {
  const stop = new AbortController();
  let latest: { step: Step; done: number; total: number } | null = null;
  const save = async (step: Step, done: number, total: number) => {
    const running = await deps.store.inTenant(tenantId, (tx) => saveRun(tx, id, { step, done, total }));
    if (!running) throw new RunStopped();
  };
  const timer = setInterval(() => {
    if (latest === null) return;
    save(latest.step, latest.done, latest.total).catch((error: unknown) => {
      stop.abort(error);
    });
  }, INTERVAL_MS);
  return {
    save,
    report: (step, done, total) => {
      latest = { step, done, total };
    },
    signal: stop.signal,
    end: () => {
      clearInterval(timer);
    },
  };
};
