import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { randomOf, type Random } from '../organisation/random.ts';

const where = {
  /** HTTP method; any when absent. */
  method: z.string().toUpperCase().optional(),
  // A path such as `/graph/v1.0/users/*/events`, where `*` stands for anything.
  path: z.string().startsWith('/'),
  /** Share of the requests it hits. */
  share: z.number().min(0).max(1).default(1),
  /** How many requests it hits at most; without end when absent. */
  times: z.int().min(1).optional(),
};

export const FaultInput = z.discriminatedUnion('kind', [
  z.object({
    ...where,
    kind: z.literal('status'),
    status: z.int().min(400).max(599),
    /** Error code in the body, as Graph and Entra write theirs. */
    code: z.string().default('generalException'),
    message: z.string().default('A fault the sandbox was told to make.'),
    /** Seconds. */
    retryAfter: z.number().min(0).optional(),
    /** Whether the request is carried out all the same, as behind a gateway that gave up waiting. */
    carriedOut: z.boolean().default(false),
  }),
  z.object({ ...where, kind: z.literal('delay'), milliseconds: z.int().min(0).max(600_000) }),
  /** The request is carried out, and the answer never arrives: the connection breaks after a while. */
  z.object({
    ...where,
    kind: z.literal('accept-then-time-out'),
    milliseconds: z.int().min(0).max(600_000).default(0),
  }),
  /** The connection breaks before anything happens. */
  z.object({ ...where, kind: z.literal('reset') }),
]);

export type Fault = z.infer<typeof FaultInput> & { readonly id: string };

export type Faults = {
  readonly add: (fault: z.infer<typeof FaultInput>) => Fault;
  readonly remove: (id: string) => boolean;
  readonly clear: () => void;
  readonly list: () => readonly Fault[];
  /** The fault that this request meets, if any. */
  readonly meet: (method: string, path: string) => Fault | null;
};

type Standing = { readonly fault: Fault; readonly pattern: RegExp; readonly random: Random; left: number };

/** Which request a share hits depends on nothing but the order of requests: the same story has the same faults. */
export function createFaults(): Faults {
  let standing: Standing[] = [];
  return {
    add(input) {
      const fault = { ...input, id: randomUUID() };
      const seed = `fault/${input.kind}/${input.method ?? ''}/${input.path}/${input.share}/${standing.length}`;
      standing.push({ fault, pattern: patternOf(input.path), random: randomOf(seed), left: input.times ?? Infinity });
      return fault;
    },
    remove(id) {
      const before = standing.length;
      standing = standing.filter(({ fault }) => fault.id !== id);
      return standing.length < before;
    },
    clear() {
      standing = [];
    },
    list: () => standing.map(({ fault }) => fault),
    meet(method, path) {
      for (const each of standing) {
        const meant = each.left > 0 && (each.fault.method ?? method) === method && each.pattern.test(path);
        if (!meant || !each.random.chance(each.fault.share)) continue;
        each.left -= 1;
        return each.fault;
      }
      return null;
    },
  };
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
