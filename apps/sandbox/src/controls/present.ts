import type { ActivityNotice } from '../graph/messages/store.ts';
import { feedLine } from '../organisation/package.ts';
import type { SamplePerson } from '../organisation/types.ts';

/** A person as the host pages and the story see them. */
export const presentPerson = ({ id, user, managerId, appRoles, mailbox, unreadable, mentoring }: SamplePerson) => ({
  id,
  name: user.displayName,
  displayName: user.displayName,
  mail: user.mail,
  userPrincipalName: user.userPrincipalName ?? null,
  jobTitle: user.jobTitle ?? null,
  department: user.department ?? null,
  city: user.city ?? null,
  managerId,
  timeZone: mailbox.timeZone ?? null,
  appRoles,
  unreadable,
  mentoring,
});

/** A notice with its line as Teams shows it. */
export const presentNotice = (notice: ActivityNotice) => ({
  ...notice,
  line: feedLine(notice.activityType, notice.parameters),
});
