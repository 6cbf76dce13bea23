import { z } from 'zod';

/** How every error leaves the server: RFC 9457 problem details, media type `application/problem+json`. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What happened and what to do next, for a person. */
  detail: z.string(),
  /** An `ErrorCode`; a string here, so that an older client survives a newer server. */
  code: z.string(),
  /** Short, to read out on the phone: `7F3K-20Q9`. The server's log has it too. */
  correlationId: z.string(),
  field: z.string().optional(),
  /** Seconds. */
  retryAfter: z.number().optional(),
  /** Claims challenge for the identity provider. */
  claims: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;
