import type { Organisation, SamplePerson } from '../organisation/types.ts';
import type { SigningKeys } from './keys.ts';
import { Refusal } from './refusal.ts';

/** Permissions of Graph by name: the product's own, and those that people lend it. */
export type Granted = { readonly application: readonly string[]; readonly delegated: readonly string[] };

/** What the token service works with. */
export type EntraWorld = {
  readonly organisation: Organisation;
  readonly keys: SigningKeys;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Address of the service's endpoints, `http://localhost:3100`. */
  readonly root: string;
  /** Whether an administrator has consented to the product. */
  readonly consented: () => boolean;
  /** Permissions that the administrator granted to the product. */
  readonly granted: () => Granted;
  /** Certificate (PEM) that the product's registration holds. */
  readonly certificate: () => string | null;
  /** Codes that were redeemed; a code counts once. */
  readonly spent: Set<string>;
};

export function personOf({ organisation }: EntraWorld, id: string): SamplePerson {
  const person = organisation.people.find((each) => each.id === id || each.user.mail === id);
  if (person !== undefined) return person;
  throw new Refusal(
    'invalid_grant',
    50034,
    `The user account ${id} does not exist in the ${organisation.tenantId} directory. To sign into this application, the account must be added to the directory.`,
  );
}
