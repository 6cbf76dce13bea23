import type { Middleware } from '@microsoft/microsoft-graph-client';
import { askedUrl } from './asked-url.ts';

/** Outlook serves at most this many requests at once for an app and mailbox (throttling-limits). */
const most = 4;

/** Lets at most four requests a mailbox through at once; the others wait for their turn, first come first served. */
export function gate(next: Middleware): Middleware {
  const mailboxes = new Map<string, { running: number; readonly waiting: (() => void)[] }>();
  return {
    execute: async (context) => {
      const mailbox = mailboxOf(askedUrl(context));
      const line = mailboxes.get(mailbox) ?? { running: 0, waiting: [] };
      mailboxes.set(mailbox, line);
      if (line.running < most) line.running++;
      else await new Promise<void>((turn) => line.waiting.push(turn));
      try {
        await next.execute(context);
      } finally {
        const turn = line.waiting.shift();
        // A turn handed on keeps its place in `running`.
        if (turn) turn();
        else if (--line.running === 0) mailboxes.delete(mailbox);
      }
    },
  };
}

/** `/users/{id}`, `/me`, or else the first segment after the version. */
function mailboxOf({ pathname }: URL): string {
  const [, , first = '', second = ''] = pathname.split('/');
  return first === 'users' ? `${first}/${second}` : first;
}
