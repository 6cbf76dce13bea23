/** Every way in which Tandem says no. Stable: clients and documents switch on these. */
export type ErrorCode =
  | 'token.missing'
  | 'token.invalid'
  | 'token.expired'
  | 'tenant.not_onboarded'
  | 'scope.missing'
  | 'role.missing'
  | 'consent.required'
  | 'not_found'
  | 'input.invalid'
  | 'programme.wrong_state'
  | 'participant.already_paired'
  | 'participant.left'
  | 'proposal.wrong_state'
  | 'proposal.nobody'
  | 'slot.taken'
  | 'slot.gone'
  | 'pulse.not_open'
  | 'calendar.unreadable'
  | 'graph.unreachable'
  | 'graph.throttled'
  | 'graph.refused'
  | 'graph.not_permitted'
  | 'graph.not_found'
  | 'mailbox.unusable'
  | 'person.gone'
  | 'matching.invalid'
  | 'database.busy'
  | 'rate.limited'
  | 'internal';

/** "Cannot do this": a stable code, a sentence for a person, and what else is known about it. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Field of the request the error is about, `profile.offers.0.level`. */
  readonly field: string | undefined;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;
  /** Claims challenge to hand back to the identity provider unchanged. */
  readonly claims: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    details: { cause?: unknown; field?: string; retryAfter?: number; claims?: string } = {},
  ) {
    super(message, { cause: details.cause });
    this.name = 'AppError';
    this.code = code;
    this.field = details.field;
    this.retryAfter = details.retryAfter;
    this.claims = details.claims;
  }
}
