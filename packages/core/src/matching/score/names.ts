import type { Message } from '../../model/index.ts';
import type { Entrant } from '../pool/entrant.ts';

/** Whose sentence it is: with these, `forReader` says "you" to either of the two. */
const idsOf = (a: Entrant, b: Entrant) => ({ firstId: a.candidate.person.id, secondId: b.candidate.person.id });

export const mentoringNames = (mentor: Entrant, mentee: Entrant) =>
  ({
    mentor: mentor.candidate.person.givenName,
    mentee: mentee.candidate.person.givenName,
    ...idsOf(mentor, mentee),
  }) satisfies Message['values'];

/** Names where it does not matter who is mentor; of two equals `one` is the one the sentence begins with. */
export const equalNames = (one: Entrant, other: Entrant) =>
  ({
    one: one.candidate.person.givenName,
    other: other.candidate.person.givenName,
    ...idsOf(one, other),
  }) satisfies Message['values'];
