import { z } from 'zod';
import type { Addresses } from './addresses.ts';
import { ask } from './http.ts';
import { signedIn, type Person } from './people.ts';
import type { Programme } from './programme.ts';

const Saved = z.object({ savedAt: z.number() });

/** Everybody who wants to take part signs in and joins, a few at a time. */
export async function enrolEverybody(at: Addresses, programme: Programme, people: readonly Person[]): Promise<number> {
  const waiting = people.filter((person) => person.mentoring !== null);
  const url = `${at.product}/api/programmes/${programme.id}/enrolment`;
  const queue = [...waiting];
  const oneByOne = async () => {
    for (let person = queue.shift(); person !== undefined; person = queue.shift()) {
      const token = await signedIn(at, person.id);
      await ask(Saved, url, { token, method: 'PUT', body: person.mentoring });
    }
  };
  await Promise.all(Array.from({ length: 6 }, oneByOne));
  return waiting.length;
}
