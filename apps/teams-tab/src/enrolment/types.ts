import type { PersonCard } from '@tandem/core/contract';
import type { Profile, Programme, RoleCapacity } from '@tandem/core/model';

/** What the form starts from. */
export type Prefilled = {
  readonly programme: Programme;
  readonly me: PersonCard;
  readonly enrolled: boolean;
  readonly roles: readonly RoleCapacity[];
  readonly profile: Profile;
  readonly skills: readonly { readonly name: string; readonly people: number }[];
};
