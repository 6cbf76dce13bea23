import { createHash } from 'node:crypto';
import type { Meeting } from '../mailbox/types.ts';

/** Makes a meeting an online one: it gets its Teams link, and the link's block at the end of its body. */
export function withOnlineMeeting(meeting: Meeting, tenantId: string): Meeting {
  const joinUrl = teamsLink(meeting.uid, tenantId);
  const { body } = meeting.details;
  const block =
    body.contentType === 'html'
      ? `<div class="me-email-text"><a href="${joinUrl}">Join the meeting now</a></div>`
      : `\n\nJoin the meeting now: ${joinUrl}\n`;
  return { ...meeting, joinUrl, details: { ...meeting.details, body: { ...body, content: body.content + block } } };
}

/** A body that lost the block of its online meeting disables the meeting (event-update). */
export const keepsOnlineMeeting = (meeting: Meeting): boolean =>
  meeting.joinUrl !== null && meeting.details.body.content.includes(meeting.joinUrl);

/** A Teams link of the usual form; it leads nowhere, because there is no meeting service behind it. */
function teamsLink(uid: string, tenantId: string): string {
  const thread = createHash('sha256').update(uid).digest('base64url');
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId }));
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${thread}%40thread.v2/0?context=${context}`;
}
