import { z } from 'zod';

/**
 * `zoneless`: opened, and its clock is set to a zone that does not exist. `left`: deleted from the directory. The other
 * two: Graph does not open the mailbox, the person stays.
 */
export const MailboxCondition = z.enum(['usable', 'zoneless', 'on-premises', 'without-licence', 'left']);
export type MailboxCondition = z.infer<typeof MailboxCondition>;

const share = z.number().min(0).max(1).default(0);

const Notifications = z.object({
  /** Shares that never arrive, and that arrive a second time. */
  lost: share,
  repeated: share,
  /** How late they arrive, milliseconds. */
  delay: z.int().min(0).max(600_000).default(0),
  /** Whether what happened first may be told last. */
  shuffled: z.boolean().default(false),
});

/** How well Microsoft 365 does just now, and which of two undocumented ways it takes. What is not said is at its best. */
export const Conditions = z.object({
  /** How long each request to Outlook takes at least, milliseconds. */
  latency: z.int().min(0).max(60_000).default(0),
  /** What a repeated POST with the same transactionId gets; clients have reported both. */
  repeatedTransaction: z.enum(['same-event', 'conflict']).default('same-event'),
  notifications: Notifications.prefault({}),
});
export type Conditions = z.infer<typeof Conditions>;

export type Weather = {
  readonly get: () => Conditions;
  readonly set: (conditions: z.input<typeof Conditions>) => void;
  readonly mailbox: (personId: string) => MailboxCondition;
  /** Whether Graph opens somebody's mailbox. */
  readonly opens: (personId: string) => boolean;
  readonly setMailbox: (personId: string, condition: MailboxCondition) => void;
  /** Everything at its best. */
  readonly reset: () => void;
};

export function createWeather(): Weather {
  let conditions = Conditions.parse({});
  const mailboxes = new Map<string, MailboxCondition>();
  const mailbox = (personId: string): MailboxCondition => mailboxes.get(personId) ?? 'usable';
  return {
    get: () => conditions,
    set(next) {
      conditions = Conditions.parse(next);
    },
    mailbox,
    opens: (personId) => ['usable', 'zoneless'].includes(mailbox(personId)),
    setMailbox: (personId, condition) => void mailboxes.set(personId, condition),
    reset() {
      conditions = Conditions.parse({});
      mailboxes.clear();
    },
  };
}
