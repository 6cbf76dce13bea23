import {
  addEdges,
  assign,
  considered,
  keep,
  keptFaults,
  openRun,
  setPlaces,
  undo,
  withSpare,
  type LiveRun,
  type MatchingInput,
} from '@tandem/core/matching';
import { medianOf } from '../median.ts';
import { noPeer, type Row } from '../row.ts';
import { organisation } from '../scoring/people.ts';
import { programmeOf, type NetworkKind } from './instances/networks.ts';
import { randomOf } from './instances/random.ts';

const [asked, warmUps] = [400, 100];
/** Mentors whom a mentee could have, as everybody in the programme; a mentor has twice as many mentees to choose from. */
const candidates = 30;

/**
 * Somebody joins a solved programme of 10,000, who was judged already: by turns a mentee and a mentor with 1 to 4 places find
 * theirs exactly, and are taken out again. CPU time of one with its undoing.
 */
export const placeNewcomers = (kind: NetworkKind): readonly Row[] => {
  const programme = programmeOf(kind, 10_000, 7001);
  const { network, assignment } = withSpare({ network: programme, assignment: assign(programme, 'everyone') }, 1);
  const kept = keep(network, assignment);
  const random = randomOf(7003);
  const join = (isMentee: boolean): void => {
    const [node, from, others] = isMentee
      ? [programme.left, network.left, programme.right]
      : [network.left + programme.right, 0, programme.left];
    const some = new Set(Array.from({ length: isMentee ? candidates : 2 * candidates }, () => from + random(others)));
    const links = [...some].map((to) => ({ to, worth: assignment.bonus + 1 + random(10_000) }));
    addEdges(kept, node, links);
    setPlaces(kept, node, isMentee ? 1 : 1 + random(4));
  };
  const times: number[] = [];
  for (let at = -warmUps; at < asked; at++) {
    const time = cpuOf(() => {
      join(at % 2 === 0);
      undo(kept);
    });
    if (at >= 0) times.push(time);
  }
  join(true);
  if (keptFaults(kept).length > 0) throw new RangeError('What was kept is not the best answer any more.');
  times.sort((a, b) => a - b);
  const row = { bench: 'matching', instance: `a person joins, ${kind} 10k`, unit: 'ms', ...noPeer };
  return [
    { ...row, metric: 'placed, median, CPU', value: times[asked / 2] ?? NaN },
    { ...row, metric: 'placed, 95 of 100, CPU', value: times[asked * 0.95] ?? NaN },
  ];
};

export const joinedInstance = 'a person joins, 10,000 mentees and 5,000 mentors';

/** The whole answer, the newcomer judged with everybody in it, beside judging and solving all of it from scratch. */
export const joinProgramme = (): readonly Row[] => {
  const all = programme();
  const isLate = (at: number) => at % 1_500 === 7;
  const newcomers = all.people.filter((_, at) => isLate(at));
  const input = { ...all, people: all.people.filter((_, at) => !isLate(at)) };
  const none = { mentoring: [], peers: [], circles: [] };
  const runs: LiveRun[] = [];
  const scratch = cpuOf(() => runs.push(openRun(input, none)));
  const [live] = runs;
  if (live === undefined) throw new RangeError('Nothing was opened.');
  const times = newcomers.map((each) =>
    cpuOf(() => {
      const { kept } = considered(live, { ...input, people: [...input.people, each] });
      if (!kept) throw new RangeError('It was solved from scratch.');
    }),
  );
  const row = { bench: 'matching', instance: joinedInstance, unit: 'ms', ...noPeer };
  return [
    { ...row, metric: 'judged and placed, median, CPU', value: medianOf(times) },
    { ...row, metric: 'from scratch, CPU', value: scratch },
  ];
};

/** Half as many mentors as mentees, with 1 to 4 places. */
const programme = (): MatchingInput => {
  const everybody = organisation(10_000);
  const people = everybody.people.flatMap((each, at) => {
    if (each.roles[0]?.role !== 'mentor') return [each];
    return at % 2 === 0 ? [] : [{ ...each, roles: [{ role: 'mentor' as const, capacity: 1 + ((at >> 1) % 4) }] }];
  });
  return { ...everybody, people };
};

const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
