import type { Message } from '../../model/index.ts';
import { message } from '../../messages/index.ts';
import type { Entrant } from '../pool/entrant.ts';

/** Team diversity: what another department counts for, and no manager in common. What the directory does not know counts nothing. */
const otherDepartment = 0.6;
const otherManagers = 0.4;
/** Levels of managers looked at; further up everybody meets. */
export const levels = 2;

/** 1: another department and no manager in common on the two nearest levels, so that both can speak freely. */
export const distanceValue = (a: Entrant, b: Entrant): number =>
  distanceOf(inOtherDepartment(a, b), haveOtherManagers(a, b));

export const distanceOf = (department: boolean, managers: boolean): number =>
  (department ? otherDepartment : 0) + (managers ? otherManagers : 0);

export const distanceMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  const managers = haveOtherManagers(a, b);
  if (inOtherDepartment(a, b))
    return managers ? message('matching.distance.both', names) : message('matching.distance.department', names);
  return managers ? message('matching.distance.managers', names) : message('matching.distance.none', names);
};

export const peerDistanceMessage = (a: Entrant, b: Entrant, names: Message['values']): Message => {
  const managers = haveOtherManagers(a, b);
  if (inOtherDepartment(a, b))
    return message(managers ? 'matching.peers.distance.both' : 'matching.peers.distance.department', names);
  return message(managers ? 'matching.peers.distance.managers' : 'matching.peers.distance.none', names);
};

export const inOtherDepartment = (a: Entrant, b: Entrant): boolean =>
  a.department >= 0 && b.department >= 0 && a.department !== b.department;

const haveOtherManagers = (a: Entrant, b: Entrant): boolean => {
  const [one, other] = [a.candidate.person.managers, b.candidate.person.managers];
  if (one.length === 0 || other.length === 0) return false;
  for (let i = 0; i < levels; i++)
    for (let j = 0; j < levels; j++) if (one[i] !== undefined && one[i] === other[j]) return false;
  return true;
};
