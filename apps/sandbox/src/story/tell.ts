import { z } from 'zod';
import type { Addresses } from './addresses.ts';
import { enrolEverybody } from './enrol.ts';
import { ask } from './http.ts';
import { matchAndPublish, watchBookings } from './pair.ts';
import { people, signedIn, type Person } from './people.ts';
import { openProgramme, type Programme } from './programme.ts';
import { summarise, type Summary } from './summary.ts';

type Say = (line: string) => void;

/**
 * The sample people use the product through its public API: one coordinator, everybody who wants a partner.
 * What was done before is found and left as it is.
 */
export async function tellStory(at: Addresses, say: Say): Promise<Summary> {
  const { token, programme, everybody, now } = await tellEnrolment(at, say);
  await matchAndPublish(at, token, programme);
  say('Pairs are published. Booking every series …');
  await watchBookings(at, token, programme);
  return summarise(at, everybody, now);
}

type Enrolled = {
  /** The coordinator's, for the product. */
  readonly token: string;
  readonly programme: Programme;
  readonly everybody: readonly Person[];
  /** Epoch milliseconds in the sandbox. */
  readonly now: number;
};

/** The story's beginning: a programme that is open, and everybody in it. */
export async function tellEnrolment(at: Addresses, say: Say): Promise<Enrolled> {
  const { now } = await ask(z.object({ now: z.number() }), `${at.sandbox}/sandbox/clock`);
  const everybody = await people(at);
  const coordinator = everybody.find(({ appRoles }) => appRoles.includes('Coordinator'));
  if (coordinator === undefined) throw new Error('Nobody in the sample organisation may coordinate.');
  const token = await signedIn(at, coordinator.id);
  const programme = await openProgramme(at, token, now);
  if (programme.state === 'enrolling') {
    const joined = await enrolEverybody(at, programme, everybody);
    say(`${joined} people joined “${programme.name}”.`);
  }
  return { token, programme, everybody, now };
}
