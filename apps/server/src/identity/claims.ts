import { z } from 'zod';
import { PersonId, TenantId } from '@tandem/core/model';

/** The claims of a version 2.0 access token that decide anything. Names and mail addresses are not among them. */
export const Claims = z.object({
  ver: z.literal('2.0'),
  iss: z.string(),
  tid: TenantId,
  oid: PersonId,
  azp: z.string(),
  /** How that program proved itself: 0 not at all (it runs at a person's), 1 by a secret, 2 by a certificate. */
  azpacr: z.enum(['0', '1', '2']),
  scp: z.string().optional(),
  roles: z.array(z.string()).default([]),
  idtyp: z.string().optional(),
  /** 0 member of the tenant, 1 guest. */
  acct: z.union([z.number(), z.string()]).optional(),
  /** Present when somebody signed in with another organisation's account. */
  idp: z.string().optional(),
});
export type Claims = z.infer<typeof Claims>;
