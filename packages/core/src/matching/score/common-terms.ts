import type { Message, Term } from '../../model/index.ts';
import { clockGap, type Pool } from '../pool/pool.ts';
import type { Entrant } from '../pool/entrant.ts';
import { distanceValue } from './distance.ts';
import { interestsValue } from './interests.ts';
import { languagesMessage, languagesValue } from './languages.ts';
import { equalNames } from './names.ts';
import { styleMessage, styleValue } from './style.ts';
import { timeValue } from './time.ts';
import { waitingMessage, waitingValue } from './waiting.ts';
import { wishesMessage, wishesValue } from './wishes.ts';
import { zonesMessage, zonesValue } from './zones.ts';

/** Terms that go one way, so that mentor and mentee differ from two equals. */
type DirectedTerm = 'skills' | 'goals' | 'experience';
export type CommonTerm = Exclude<Term, DirectedTerm>;

/** What a term says of two people that is the same in either order, 0..1; the meaning of each stands in its file. */
export const commonValue = (term: CommonTerm, pool: Pool, a: Entrant, b: Entrant, hours: number | null): number => {
  switch (term) {
    case 'interests':
      return interestsValue(a, b);
    case 'time':
      return timeValue(hours);
    case 'distance':
      return distanceValue(a, b);
    case 'wishes':
      return wishesValue(a, b);
    case 'style':
      return styleValue(a, b);
    case 'zones':
      return zonesValue(clockGap(pool, a, b));
    case 'languages':
      return languagesValue(a, b);
    case 'waiting':
      return waitingValue(a, b);
  }
};

/** The sentence of a term whose words are the same for mentoring and for equals. */
export const commonMessage = (
  term: Exclude<CommonTerm, 'interests' | 'time' | 'distance'>,
  pool: Pool,
  a: Entrant,
  b: Entrant,
): Message => {
  const names = equalNames(a, b);
  switch (term) {
    case 'wishes':
      return wishesMessage(a, b, names);
    case 'style':
      return styleMessage(a, b, names);
    case 'zones':
      return zonesMessage(clockGap(pool, a, b), names);
    case 'languages':
      return languagesMessage(a, b, names);
    case 'waiting':
      return waitingMessage(a, b, names);
  }
};
