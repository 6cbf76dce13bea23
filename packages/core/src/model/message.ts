import { z } from 'zod';

/**
 * A sentence that is written out where it is read, in the reader's language:
 * `key` names an ICU message of `@tandem/core/messages`, `values` fills it.
 * Names of people stand in `values`; instants are epoch milliseconds under a name that ends in `At`.
 */
export const Message = z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Message = z.infer<typeof Message>;
