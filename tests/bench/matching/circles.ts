import { blockedBy, changeWith, match, openRun, withForbid, withPin, type MatchingInput } from '@tandem/core/matching';
import type { PersonId } from '@tandem/core/model';
import { noPeer, type Row } from '../row.ts';
import { organisation } from '../scoring/people.ts';
import { randomOf } from './instances/random.ts';

const people = 1_000;
const circleSize = 5;
const asked = 20;

export const circlesInstance = `circles of ${circleSize}, ${people} people`;

/** A thousand people in circles of five, every term and rule at work: the run, its gap, and what a decision changes. */
export const formCircles = (): readonly Row[] => {
  const { people: everybody, ...rest } = organisation(people / 2);
  const input: MatchingInput = {
    ...rest,
    people: everybody.map((each) => ({ ...each, roles: [{ role: 'peer', capacity: 1 }] })),
    circleSize,
  };
  const [ms, result] = cpu(() => match(input));
  const circles = result.pairs.map(({ members }) => members.map(({ personId }) => personId));
  const { points = 0, most = 0 } = result.circles ?? {};
  const live = openRun(input, { mentoring: [], peers: [], circles });
  const random = randomOf(7003);
  const decide = (at: number): MatchingInput => {
    const [first, second] = circles[at] ?? [];
    if (first === undefined || second === undefined) throw new RangeError('Too few circles.');
    const other = circles
      .flat()
      .find((id) => !circles[at]?.includes(id) && random(10) === 0 && areFree(input, first, id));
    if (other === undefined) throw new RangeError('Nobody else may sit with them.');
    return at % 2 === 0 ? withPin(input, [first, other]) : withForbid(input, [first, second]);
  };
  const changes = Array.from({ length: asked }, (_, at) => cpu(() => changeWith(live, decide(at))));
  const times = changes.map(([time]) => time).sort((a, b) => a - b);
  const changed = changes.map(([, { added }]) => added.length).sort((a, b) => a - b);
  const row = (metric: string, value: number, unit: string): Row => ({
    bench: 'matching',
    instance: circlesInstance,
    metric,
    value,
    unit,
    ...noPeer,
  });
  return [
    row('a run, CPU', ms, 'ms'),
    row('people placed', circles.flat().length, 'people'),
    row('points', points, 'points'),
    row('points beside the bound', (100 * points) / most, '%'),
    row('what if, median, CPU', times[asked / 2] ?? NaN, 'ms'),
    row('what if, circles changed, median', changed[asked / 2] ?? NaN, 'circles'),
    row('what if, circles changed, most', changed.at(-1) ?? NaN, 'circles'),
  ];
};

const cpu = <T>(work: () => T): readonly [number, T] => {
  const before = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000, done];
};

const areFree = (input: MatchingInput, one: PersonId, other: PersonId): boolean =>
  blockedBy({ ...input, people: input.people.filter(({ person: { id } }) => id === one || id === other) }, one, other)
    .length === 0;
