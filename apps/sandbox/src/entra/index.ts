import { join } from 'node:path';
import type { Hono } from 'hono';
import { z } from 'zod';
import { keep } from '../kept.ts';
import { guidOf } from '../organisation/random.ts';
import type { Organisation } from '../organisation/types.ts';
import { issue, type TokenAnswer } from './issue.ts';
import { openKeys } from './keys.ts';
import { entraRoutes } from './routes.ts';
import { readScope } from './scopes.ts';
import { appAccessToken, personAccessToken, verifySigned } from './tokens.ts';
import { personOf, type EntraWorld, type Granted } from './world.ts';

export { Refusal, refusalBody } from './refusal.ts';

const Switches = z.object({
  consented: z.boolean(),
  certificate: z.string().nullable(),
  /** Permissions that the administrator granted; null: all that the registration asks for. */
  granted: z
    .object({ application: z.array(z.string()).readonly(), delegated: z.array(z.string()).readonly() })
    .nullable()
    .default(null),
});
type Switches = z.infer<typeof Switches>;

const atFirst: Switches = { consented: true, certificate: null, granted: null };

/** Claims of an access token that those it is shown to may rely on. */
const VerifiedClaims = z.object({
  aud: z.string(),
  tid: z.string(),
  oid: z.string().optional(),
  scp: z.string().optional(),
  roles: z.array(z.string()).optional(),
  appid: z.string().optional(),
  azp: z.string().optional(),
});
type VerifiedClaims = z.infer<typeof VerifiedClaims>;

type EntraSettings = {
  readonly organisation: Organisation;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Folder for keys and switches. */
  readonly directory: string;
  /** Origin of the sandbox, where the endpoints are. */
  readonly publicUrl: string;
};

type AskedTokens = { readonly clientId: string; readonly scope: string; readonly nonce?: string | null };

export type Entra = {
  /** `/{tenant}/…`, to be mounted at the root, and wherever else the authority is to be found. */
  readonly routes: Hono;
  /** What a host's broker gets for a person: tokens as the token endpoint answers them. Throws a Refusal. */
  readonly tokensFor: (personId: string, asked: AskedTokens) => Promise<TokenAnswer>;
  /** A Graph token of a person for the host itself, which may see what its person sees. */
  readonly hostTokenFor: (personId: string) => Promise<string>;
  /** A Graph token of an application that may read every calendar. */
  readonly readerToken: () => Promise<string>;
  /** Claims of a token that was issued here and still holds; rejects otherwise. */
  readonly verify: (bearer: string) => Promise<VerifiedClaims>;
  readonly rotateKeys: () => Promise<void>;
  readonly switches: () => Switches;
  /** What the product's tokens carry from the next one on. */
  readonly granted: () => Granted;
  readonly turn: (change: Partial<Switches>) => void;
  /** Back to the beginning; tokens that are out stay valid, as they would. */
  readonly reset: () => void;
};

/** What Outlook and Teams themselves may do for the person who uses them. */
const hostScopes = [
  ...['User.Read', 'User.ReadBasic.All', 'Calendars.ReadWrite', 'Calendars.Read.Shared', 'MailboxSettings.Read'],
  ...['Mail.Send', 'People.Read'],
];
const outlookOnTheWeb = { clientId: 'bc59ab01-8403-45c6-8796-ac3ef710b3e3', how: '0' } as const;
const reader = { clientId: guidOf('app/calendar-reader'), how: '1' } as const;

/** Microsoft Entra for one tenant, kept on disk. */
export async function createEntra({ organisation, clock, directory, publicUrl }: EntraSettings): Promise<Entra> {
  const keys = await openKeys(join(directory, 'keys.json'), clock);
  const switches = keep(join(directory, 'switches.json'), Switches, atFirst);
  const { applicationPermissions: application, delegatedPermissions: delegated } = organisation.app;
  const world: EntraWorld = {
    organisation,
    keys,
    clock,
    root: publicUrl,
    consented: () => switches.get().consented,
    certificate: () => switches.get().certificate,
    granted: () => switches.get().granted ?? { application, delegated },
    spent: new Set(),
  };
  const graph = { resource: 'graph', permissions: [], identity: [] } as const;
  return {
    routes: entraRoutes(world),
    tokensFor: async (personId, { clientId, scope, nonce = null }) =>
      issue(world, personOf(world, personId), { clientId, how: '0' }, readScope(scope, organisation), nonce),
    hostTokenFor: async (personId) =>
      personAccessToken(world, personOf(world, personId), outlookOnTheWeb, graph, hostScopes),
    readerToken: () => appAccessToken(world, reader, 'graph', ['Calendars.Read', 'User.Read.All']),
    verify: async (bearer) => VerifiedClaims.parse(await verifySigned(world, bearer)),
    rotateKeys: () => keys.rotate(),
    switches: () => switches.get(),
    granted: world.granted,
    turn: (change) => switches.set({ ...switches.get(), ...change }),
    reset: () => switches.set(atFirst),
  };
}
