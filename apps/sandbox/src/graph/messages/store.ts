/** A line in somebody's activity feed, as the Teams host shows it. */
export type ActivityNotice = {
  readonly id: string;
  /** Id of the person it is for. */
  readonly to: string;
  readonly applicationId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly activityType: string;
  readonly preview: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly topic: { readonly source: 'entityUrl' | 'text'; readonly value: string; readonly webUrl: string | null };
  readonly chainId: number | null;
};

/** A mail that somebody sent. */
export type SentMail = {
  readonly id: string;
  /** Id of the person who sent it. */
  readonly from: string;
  /** Addresses. */
  readonly to: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
  readonly subject: string;
  readonly body: { readonly contentType: 'text' | 'html'; readonly content: string };
};

export type MessageEntry =
  { readonly kind: 'activity'; readonly notice: ActivityNotice } | { readonly kind: 'mail'; readonly mail: SentMail };

export type Messages = {
  /** A person's feed, newest first; a notice replaces the earlier ones of its chain. */
  activities(personId: string): readonly ActivityNotice[];
  /** Every mail to an address, newest first. */
  mailsTo(address: string): readonly SentMail[];
  notify(notice: ActivityNotice): void;
  send(mail: SentMail): void;
  reset(): void;
};

type Dependencies = {
  readonly read: () => readonly MessageEntry[];
  readonly append: (entry: MessageEntry) => void;
};

export function openMessages({ read, append }: Dependencies): Messages {
  let notices: readonly ActivityNotice[] = [];
  let mails: readonly SentMail[] = [];
  const take = (entry: MessageEntry): void => {
    if (entry.kind === 'mail') mails = [entry.mail, ...mails];
    else notices = [entry.notice, ...notices.filter((each) => !replaces(entry.notice, each))];
  };
  read().forEach(take);
  const keep = (entry: MessageEntry): void => {
    append(entry);
    take(entry);
  };
  return {
    activities: (personId) => notices.filter(({ to }) => to === personId),
    mailsTo: (address) => mails.filter(({ to }) => to.some((each) => each.toLowerCase() === address.toLowerCase())),
    notify: (notice) => keep({ kind: 'activity', notice }),
    send: (mail) => keep({ kind: 'mail', mail }),
    reset() {
      notices = [];
      mails = [];
    },
  };
}

const replaces = (next: ActivityNotice, earlier: ActivityNotice): boolean =>
  next.chainId !== null && next.chainId === earlier.chainId && next.to === earlier.to;
