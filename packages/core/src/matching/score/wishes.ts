import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';

/** What a place on a short list counts for: the first choice all, the fifth a third. */
const valueByPlace = [1, 0.8, 0.6, 0.45, 0.3];
/** What the stronger and the weaker wish of the two count for: one side's first choice is most of it already. */
const shares = { stronger: 0.7, weaker: 0.3 };

/** 1: each is the other's first choice. 0: neither asked for the other. */
export const wishesValue = (a: Entrant, b: Entrant): number => {
  const [one, other] = [wishOf(a, b), wishOf(b, a)];
  return shares.stronger * Math.max(one, other) + shares.weaker * Math.min(one, other);
};

const wishOf = ({ candidate: { wishes } }: Entrant, { candidate: { person } }: Entrant): number =>
  wishes === undefined || wishes.length === 0 ? 0 : (valueByPlace[wishes.indexOf(person.id)] ?? 0);

/** Says who asked, never at which place: nobody reads that they were a second choice. */
export const wishesMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  const [one, other] = [wishOf(a, b) > 0, wishOf(b, a) > 0];
  if (one && other) return message('matching.wishes.both', names);
  if (one) return message('matching.wishes.one', names);
  return other ? message('matching.wishes.other', names) : message('matching.wishes.none', names);
};
