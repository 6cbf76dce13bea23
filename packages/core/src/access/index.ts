import type { Member, PersonId, TenantId } from '../model/index.ts';

/** Who is asking, proven by the token. */
export type Caller = {
  readonly tenantId: TenantId;
  readonly personId: PersonId;
  readonly roles: readonly CallerRole[];
};

/** App roles that the organisation's administrators give out in Microsoft Entra. */
export type CallerRole = 'Coordinator' | 'Administrator';

export const mayCoordinate = (caller: Caller): boolean =>
  caller.roles.includes('Coordinator') || caller.roles.includes('Administrator');

export const isMember = (caller: Caller, members: readonly Member[]): boolean =>
  members.some((member) => member.personId === caller.personId);

/** A pair's own space is the pair's alone: coordinators see that it meets, not what is in it. */
export const mayReadPair = (caller: Caller, members: readonly Member[]): boolean => isMember(caller, members);

/** A pulse is its giver's. */
export const mayReadPulse = (caller: Caller, giver: PersonId): boolean => caller.personId === giver;
