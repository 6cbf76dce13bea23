import { z } from 'zod';

/** Microsoft Entra tenant id. */
export const TenantId = z.uuid().brand('TenantId');
export type TenantId = z.infer<typeof TenantId>;

/** Microsoft Entra object id of a person; with the tenant id the only key a person is known by. */
export const PersonId = z.uuid().brand('PersonId');
export type PersonId = z.infer<typeof PersonId>;

export const ProgrammeId = z.uuid().brand('ProgrammeId');
export type ProgrammeId = z.infer<typeof ProgrammeId>;

export const ProposalId = z.uuid().brand('ProposalId');
export type ProposalId = z.infer<typeof ProposalId>;

export const PairId = z.uuid().brand('PairId');
export type PairId = z.infer<typeof PairId>;

export const SeriesId = z.uuid().brand('SeriesId');
export type SeriesId = z.infer<typeof SeriesId>;

export const CheckInId = z.uuid().brand('CheckInId');
export type CheckInId = z.infer<typeof CheckInId>;

/** One calendar effect that was decided; also the event's `transactionId` in Microsoft Graph. */
export const IntentionId = z.uuid().brand('IntentionId');
export type IntentionId = z.infer<typeof IntentionId>;

/** One thing that happened to one date of a series after it was booked. */
export const HealingId = z.uuid().brand('HealingId');
export type HealingId = z.infer<typeof HealingId>;
