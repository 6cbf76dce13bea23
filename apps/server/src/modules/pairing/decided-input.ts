import type { Decided, Decision } from '@tandem/core/contract';
import { keyOf } from './decision-key.ts';
import type { Candidate, MatchingInput, Two } from '@tandem/core/matching';

/** What a run looked at, with what a coordinator has decided since, and those who joined since as far as they are added. */
export const decidedInput = (
  input: MatchingInput,
  { objective, decisions }: Decided,
  joined: readonly Candidate[],
): MatchingInput => {
  const counting = [...new Map(decisions.map((decision) => [keyOf(decision), decision])).values()];
  const of = <Kind extends Decision['kind']>(kind: Kind) =>
    counting.filter((decision): decision is Extract<Decision, { kind: Kind }> => decision.kind === kind);
  const twos = (kind: 'pin' | 'forbid') => of(kind).map(({ people: [a, b] }): Two => [a, b]);
  const added = new Set(of('add').map(({ personId }) => personId));
  const everybody = [...input.people, ...joined.filter(({ person }) => added.has(person.id))];
  const [weights] = of('weights');
  const [floor] = of('floor');
  return {
    ...input,
    objective,
    people: peopleAs(everybody, of('capacity'), of('leaveOut')),
    decisions: { pins: twos('pin'), forbids: twos('forbid') },
    ...(weights === undefined ? {} : { weights: weights.weights }),
    ...(floor === undefined ? {} : { floor: floor.floor }),
  };
};

type Of<Kind extends Decision['kind']> = readonly Extract<Decision, { kind: Kind }>[];

/** Everybody but those left out. Who is as before is the same object, so that it is seen that nothing changed. */
const peopleAs = (
  people: MatchingInput['people'],
  capacities: Of<'capacity'>,
  leftOut: Of<'leaveOut'>,
): MatchingInput['people'] => {
  const out = new Set(leftOut.map(({ personId }) => personId));
  return people
    .filter(({ person }) => !out.has(person.id))
    .map((each) => {
      const own = capacities.filter(({ personId }) => personId === each.person.id);
      if (own.length === 0) return each;
      const roles = each.roles.map(({ role, capacity }) => ({
        role,
        capacity: own.find((decision) => decision.role === role)?.capacity ?? capacity,
      }));
      return { ...each, roles };
    });
};
