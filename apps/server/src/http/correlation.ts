import { randomInt } from 'node:crypto';

/** Crockford's base 32: no letter that is mistaken for a digit when read out on the phone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A short name for one request, `7F3K-20Q9`. */
export const correlationId = (): string => {
  const letters = Array.from({ length: 8 }, () => ALPHABET.charAt(randomInt(ALPHABET.length)));
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
};
