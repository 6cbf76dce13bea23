import PgBoss from 'pg-boss';
import { z } from 'zod';
import { IntentionId, PersonId, ProgrammeId, ProposalId, TenantId } from '@tandem/core/model';
import type { Connection, Database } from '../store/database.ts';
import type { Tx } from '../store/store.ts';

/** What waits to be done. Ids only: whoever does it loads the rest in the tenant's own transaction. */
const jobs = {
  /** Carries out a matching run. */
  match: z.object({ tenantId: TenantId, proposalId: ProposalId }),
  /** Carries out an intention of the outbox in Microsoft 365. */
  'carry-out': z.object({ tenantId: TenantId, intentionId: IntentionId }),
  /** Carries out an intention that is a notice: a line of its own, so that no booking waits behind a thousand of them. */
  tell: z.object({ tenantId: TenantId, intentionId: IntentionId }),
  /** Asks Microsoft Graph to tell us of changes in an owner's calendar, again before that ends. */
  watch: z.object({ tenantId: TenantId, owner: PersonId }),
  /** Compares an owner's series with Outlook, or the one of an event, and follows what people changed there. */
  reconcile: z.object({ tenantId: TenantId, owner: PersonId, eventId: z.string().optional() }),
  /** Compares an owner's calendar with ours whatever was told, again every night. */
  audit: z.object({ tenantId: TenantId, owner: PersonId }),
  /** Tells the pairs of a published programme of each other. */
  announce: z.object({ tenantId: TenantId, programmeId: ProgrammeId }),
  /** Looks for changes and new appointments that no notification told, again every few minutes. */
  'look-ahead': z.object({ tenantId: TenantId }),
  /** Asks after check-ins that are over, again every few minutes. */
  'ask-pulses': z.object({ tenantId: TenantId }),
} as const;
type JobName = keyof typeof jobs;
type JobOf<Name extends JobName> = z.infer<(typeof jobs)[Name]>;
export type Handlers = { readonly [Name in JobName]: (job: JobOf<Name>) => Promise<void> };

export type Queue = {
  /** Adds a job in the caller's transaction: it exists exactly if the change that causes it does. */
  send<Name extends JobName>(tx: Tx, name: Name, job: JobOf<Name>, options?: SendOptions): Promise<void>;
  /** Begins to carry out jobs in this process. */
  work(handlers: Handlers): Promise<void>;
  /** Waits for running jobs, then stops. */
  stop(): Promise<void>;
  /** Whether jobs run here without the queue having reported an error lately. */
  isWorking(): boolean;
};

type SendOptions = {
  readonly afterSeconds?: number;
};

/** A job whose process died is given to another one after this long, seconds. Longer than any such job takes. */
const EXPIRE_SECONDS: Readonly<Record<JobName, number>> = {
  match: 900,
  // Four waits of thirty seconds that Microsoft Graph may ask for, and time to work.
  'carry-out': 180,
  tell: 180,
  watch: 180,
  reconcile: 180,
  audit: 600,
  announce: 300,
  'look-ahead': 900,
  'ask-pulses': 300,
};
/** How often the first worker of a kind looks for jobs; it wakes the others, which look seldom on their own. */
const POLL_SECONDS = 0.5;
const SELDOM_SECONDS = 30;
const STOP_TIMEOUT_MS = 30_000;

/**
 * How many jobs of a kind one process carries out at the same time. Outlook serves four requests a mailbox at once; of
 * twelve bookings, eight may be waiting as it asked them to. Notices: Teams takes five a second (throttling-limits).
 */
const AT_ONCE: Readonly<Record<JobName, number>> = {
  match: 1,
  'carry-out': 12,
  tell: 2,
  watch: 2,
  reconcile: 2,
  audit: 1,
  announce: 1,
  'look-ahead': 1,
  'ask-pulses': 1,
};

/** The job queue, in the same database as everything else. */
export const openQueue = async (database: Database, onError: (error: Error) => void): Promise<Queue> => {
  const boss = new PgBoss({ db: bossDatabase(database.direct), schedule: false, maintenanceIntervalSeconds: 15 });
  let working = false;
  boss.on('error', onError);
  await boss.start();
  // `short`: of one key, at most one job waits.
  for (const name of jobNames) await boss.createQueue(name, { name, policy: 'short' });
  await admit(database);
  return {
    send: async (tx, name, job, options = {}) => {
      await boss.send(name, job, {
        db: bossDatabase(tx.connection),
        expireInSeconds: EXPIRE_SECONDS[name],
        retryLimit: 1000,
        retryDelay: 5,
        ...(options.afterSeconds === undefined ? {} : { startAfter: Math.ceil(options.afterSeconds) }),
        // One that waits for its hour does not stand in the way of one for now.
        singletonKey: options.afterSeconds === undefined ? keyOf(job) : `${keyOf(job)}/later`,
      });
    },
    work: async (handlers) => {
      await register(boss, 'match', jobs.match, handlers.match);
      await register(boss, 'carry-out', jobs['carry-out'], handlers['carry-out']);
      await register(boss, 'tell', jobs.tell, handlers.tell);
      await register(boss, 'watch', jobs.watch, handlers.watch);
      await register(boss, 'reconcile', jobs.reconcile, handlers.reconcile);
      await register(boss, 'audit', jobs.audit, handlers.audit);
      await register(boss, 'announce', jobs.announce, handlers.announce);
      await register(boss, 'look-ahead', jobs['look-ahead'], handlers['look-ahead']);
      await register(boss, 'ask-pulses', jobs['ask-pulses'], handlers['ask-pulses']);
      working = true;
    },
    stop: async () => {
      working = false;
      await boss.stop({ graceful: true, wait: true, timeout: STOP_TIMEOUT_MS, close: false });
    },
    isWorking: () => working,
  };
};

/** What a job is about: while one is waiting, another of the same key adds nothing. */
const keyOf = (job: JobOf<JobName>): string =>
  Object.values<string | undefined>(job)
    .filter((id) => id !== undefined)
    .join('/');

const jobNames = [
  'match',
  'carry-out',
  'tell',
  'watch',
  'reconcile',
  'audit',
  'announce',
  'look-ahead',
  'ask-pulses',
] as const satisfies readonly JobName[];

/** Workers that each take one job at a time: one that waits holds up no other, and whoever finds a job wakes the rest. */
const register = async <Job>(
  boss: PgBoss,
  name: JobName,
  shape: z.ZodType<Job>,
  handler: (job: Job) => Promise<void>,
): Promise<void> => {
  const workers: string[] = [];
  const work = async (found: readonly PgBoss.Job<unknown>[]): Promise<void> => {
    for (const worker of workers) boss.notifyWorker(worker);
    for (const job of found) await handler(shape.parse(job.data));
  };
  while (workers.length < AT_ONCE[name]) {
    const pollingIntervalSeconds = workers.length === 0 ? POLL_SECONDS : SELDOM_SECONDS;
    workers.push(await boss.work<unknown>(name, { batchSize: 1, pollingIntervalSeconds }, work));
  }
};

/** On an embedded database no other process can be alive: what was running when the last one died runs again now. */
const admit = async (database: Database): Promise<void> => {
  await database.direct.script(`
    grant usage on schema pgboss to tandem_app;
    grant select, insert, update, delete on all tables in schema pgboss to tandem_app;
  `);
  if (database.kind === 'embedded') {
    await database.direct.script("update pgboss.job set state = 'retry', start_after = now() where state = 'active'");
  }
};

const bossDatabase = (connection: Connection): PgBoss.Db => ({
  // The library leaves the values out where there are none, whatever its types say.
  executeSql: async (text, ...[values]: [unknown[]?]) =>
    values === undefined || values.length === 0
      ? { rows: await connection.script(text) }
      : connection.query(text, values, false),
});
