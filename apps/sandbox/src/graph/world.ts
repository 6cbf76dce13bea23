import type { Organisation, SamplePerson } from '../organisation/types.ts';
import type { Weather } from './conditions.ts';
import type { Caller } from './http/caller.ts';
import type { Mailboxes } from './mailbox/store.ts';
import type { Directory } from './people/directory.ts';

/** What the handlers work on. */
export type World = {
  readonly organisation: Organisation;
  readonly people: Directory;
  readonly weather: Weather;
  readonly mailboxes: Mailboxes;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Address of the version segment, `http://localhost:3100/graph/v1.0`. */
  readonly root: string;
};

export type GraphEnv = { Variables: { requestId: string; caller: Caller } };

/** Routes below `/me` and `/users/{id}`: whose they are is known. */
export type PersonEnv = { Variables: GraphEnv['Variables'] & { person: SamplePerson } };
