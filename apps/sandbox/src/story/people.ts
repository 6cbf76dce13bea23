import { z } from 'zod';
import type { Addresses } from './addresses.ts';
import { ask } from './http.ts';

const Skill = z.object({ name: z.string(), level: z.number() });

const Person = z.object({
  id: z.string(),
  name: z.string(),
  appRoles: z.array(z.string()),
  mentoring: z
    .object({
      roles: z.array(z.object({ role: z.string(), capacity: z.number() })),
      profile: z.object({
        offers: z.array(Skill),
        wants: z.array(Skill),
        goals: z.array(z.string()),
        interests: z.array(z.string()),
        languages: z.array(z.string()),
        experience: z.number().nullable(),
      }),
    })
    .nullable(),
});
export type Person = z.infer<typeof Person>;

/** The people of the sample organisation, as the sandbox's own controls list them. */
export async function people({ sandbox }: Addresses): Promise<readonly Person[]> {
  return (await ask(z.object({ people: z.array(Person) }), `${sandbox}/sandbox/people`)).people;
}

const Token = z.object({ access_token: z.string() });
const Registration = z.object({ clientId: z.string(), scope: z.string() });

/** A token for the product, as the host's broker gets one for its person. */
export async function signedIn({ sandbox }: Addresses, personId: string): Promise<string> {
  const { clientId, scope } = await ask(Registration, `${sandbox}/sandbox/registration`);
  const body = { personId, clientId, scope };
  return (await ask(Token, `${sandbox}/sandbox/naa-token`, { method: 'POST', body })).access_token;
}

/** A Graph token of this person, for reading their own calendar. */
export async function graphToken({ sandbox }: Addresses, personId: string): Promise<string> {
  return (await ask(Token, `${sandbox}/sandbox/host-token`, { method: 'POST', body: { personId } })).access_token;
}
