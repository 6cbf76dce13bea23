export type ChangeType = 'created' | 'updated' | 'deleted';

/** A wish to be told of changes of the events of one mailbox. Times are epoch milliseconds. */
export type WatchedMailbox = {
  readonly id: string;
  readonly applicationId: string;
  readonly creatorId: string;
  /** As it was asked for, `/users/{id}/events`. */
  readonly resource: string;
  readonly mailbox: string;
  readonly changeTypes: readonly ChangeType[];
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | null;
  readonly clientState: string | null;
  readonly expiresAt: number;
};

export type LifecycleEvent = 'missed' | 'subscriptionRemoved' | 'reauthorizationRequired';
