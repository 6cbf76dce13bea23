import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';

/** Years in a leading role by which two people may differ and still are equals; from `far` on they are not. */
const near = 2;
const far = 10;

/** 1: about as many years in a leading role, so that both speak as equals. 0: far apart, or not said. */
export const closenessValue = (a: Entrant, b: Entrant): number => {
  const years = yearsApart(a, b);
  return years === null ? 0 : Math.min(1, Math.max(0, (far - years) / (far - near)));
};

export const closenessMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  const years = yearsApart(a, b);
  if (years === null) return message('matching.experience.unknown', names);
  return years <= near
    ? message('matching.peers.experience.close', names)
    : message('matching.peers.experience.apart', { ...names, years });
};

const yearsApart = (a: Entrant, b: Entrant): number | null => {
  const [one, other] = [a.candidate.profile.experience, b.candidate.profile.experience];
  return one === null || other === null ? null : Math.abs(one - other);
};
