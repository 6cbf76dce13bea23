import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianOf } from '../median.ts';
import { noPeer, type Row } from '../row.ts';
import { writeInstance } from './instances/file.ts';
import type { Instance } from './instances/instance.ts';
import { inNode, start, type Program, type Racer } from './solver-process.ts';
import type { Reply } from './solvers/answer.ts';

/** One instance and who runs it beside us. `optimum`: what the answer has to be, where the literature knows it. */
export type Race = {
  readonly instance: string;
  readonly make: () => Instance;
  readonly peers: readonly Program[];
  readonly optimum?: readonly number[];
};

const rounds = 5;
const warmUps = 2;
/** A solver that took so much CPU altogether is asked no more, milliseconds. */
const enough = 25_000;

const ours = inNode('tandem');

/** All solvers by turns, each in a process of its own; the order is reversed every round, so that noise falls on all alike. */
export const race = async ({ instance, make, peers, optimum }: Race): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
  const file = join(folder, 'instance.bin');
  writeInstance(file, make());
  const racers = await Promise.all([ours, ...peers].map((program) => start(program, file)));
  try {
    const [mine = [], ...theirs] = await runAll(racers);
    const value = medianTime(mine);
    const answer = JSON.stringify(mine[0]?.answer);
    const agrees = (replies: readonly Reply[]): boolean | null =>
      replies.length === 0 ? null : replies.every((reply) => JSON.stringify(reply.answer) === answer);
    const row = { bench: 'matching', instance, metric: 'time, CPU', unit: 'ms', value };
    const beside = peers.map(({ name }, at): Row => {
      const peerValue = medianTime(theirs[at] ?? []);
      const why = racers[at + 1]?.why() ?? '';
      const peer = why === '' ? name : `${name} (${why})`;
      const ratio = Number.isNaN(peerValue) ? null : value / peerValue;
      return {
        ...row,
        peer,
        peerValue: Number.isNaN(peerValue) ? null : peerValue,
        ratio,
        agrees: agrees(theirs[at] ?? []),
      };
    });
    const memory = { ...row, metric: 'most memory', unit: 'MB', value: Math.max(...mine.map(({ peakMb }) => peakMb)) };
    const known =
      optimum === undefined ? [] : [{ ...row, ...noPeer, peer: 'its optimum', agrees: agreesWith(mine, optimum) }];
    const unopposed = peers.length === 0 ? [{ ...row, ...noPeer }] : [];
    return [...known, ...unopposed, ...beside, { ...memory, ...noPeer }];
  } finally {
    for (const { stop } of racers) stop();
    rmSync(folder, { recursive: true });
  }
};

const runAll = async (racers: readonly Racer[]): Promise<readonly (readonly Reply[])[]> => {
  const replies = racers.map((): Reply[] => []);
  const spent = racers.map(() => 0);
  for (let round = -warmUps; round < rounds; round++)
    for (const at of round % 2 === 0 ? racers.keys() : [...racers.keys()].toReversed()) {
      const known = replies[at] ?? [];
      if ((spent[at] ?? 0) > enough && known.length > 0) continue;
      const reply = (await racers[at]?.solve()) ?? null;
      if (reply === null) continue;
      spent[at] = (spent[at] ?? 0) + reply.ms;
      if (round >= 0 || (spent[at] ?? 0) > enough) known.push(reply);
    }
  return replies;
};

const medianTime = (replies: readonly Reply[]): number => medianOf(replies.map(({ ms }) => ms));

const agreesWith = (replies: readonly Reply[], optimum: readonly number[]): boolean =>
  replies.every(({ answer }) => JSON.stringify(answer) === JSON.stringify(optimum));
