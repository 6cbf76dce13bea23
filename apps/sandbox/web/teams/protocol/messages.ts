import { z } from 'zod';

/** What teams-js posts to its host. `data` is used by nested app authentication only. */
export const AppMessage = z.object({
  id: z.union([z.number(), z.string()]).optional(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z
    .array(z.unknown())
    .nullish()
    .transform((args) => args ?? []),
  data: z.unknown().optional(),
});
export type AppMessage = z.infer<typeof AppMessage>;

/** Arguments of the answer; undefined where teams-js waits for none. */
export type Reply = readonly unknown[] | undefined;

export type Answer = (args: readonly unknown[], message: AppMessage) => Reply | Promise<Reply>;

/** By `func`. */
export type Answers = Readonly<Record<string, Answer>>;

/** A message that teams-js waits for no answer to. */
export const unanswered =
  (hear: (args: readonly unknown[]) => void): Answer =>
  (args) => {
    hear(args);
    return undefined;
  };
