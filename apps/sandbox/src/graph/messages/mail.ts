import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { z } from 'zod';
import { jsonBody, parseBody } from '../http/body.ts';
import { badRequest } from '../http/fault.ts';
import { lowerKeys, oneOf } from '../http/loose.ts';
import { demand } from '../http/permissions.ts';
import { demandOwn } from '../people/access.ts';
import type { PersonEnv, World } from '../world.ts';
import type { Messages } from './store.ts';

const Recipients = z.array(z.object({ emailAddress: z.object({ address: z.string() }) })).nullish();

const MailInput = z.object({
  message: z.object({
    subject: z.string().nullish(),
    body: z.object({ contentType: oneOf(['text', 'html']).nullish(), content: z.string().nullish() }).nullish(),
    toRecipients: Recipients,
    ccRecipients: Recipients,
    bccRecipients: Recipients,
  }),
});

/** `…/sendMail` */
export async function sendMail(world: World, messages: Messages, c: Context<PersonEnv>): Promise<Response> {
  const person = c.get('person');
  demand(c.get('caller'), 'mail.send');
  demandOwn(c.get('caller'), person);
  const { message } = parseBody(MailInput, lowerKeys(await jsonBody(c)));
  const recipients = [message.toRecipients, message.ccRecipients, message.bccRecipients].flatMap((list) => list ?? []);
  const to = recipients.map(({ emailAddress }) => emailAddress.address);
  if (to.length === 0 || !to.every((address) => /^[^@\s]+@[^@\s]+$/.test(address)))
    throw badRequest('ErrorInvalidRecipients', 'At least one recipient is not valid.');
  messages.send({
    id: randomUUID(),
    from: person.id,
    to,
    at: world.clock(),
    subject: message.subject ?? '',
    body: { contentType: message.body?.contentType ?? 'text', content: message.body?.content ?? '' },
  });
  return c.body(null, 202);
}
