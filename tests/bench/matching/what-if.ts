import { assign, keep, keptFaults, pin, setPlaces, setWorth, undo } from '@tandem/core/matching';
import { noPeer, type Row } from '../row.ts';
import { programmeOf, type NetworkKind } from './instances/networks.ts';
import { randomOf } from './instances/random.ts';

const asked = 400;
const warmUps = 100;

/**
 * What would change if: on a solved programme of 10,000, by turns a pair is forbidden, two are pinned, and a mentor gets
 * a place more or one fewer; each solved again exactly, and undone. CPU time of one question with its undoing.
 */
export const askWhatIf = (kind: NetworkKind): readonly Row[] => {
  const network = programmeOf(kind, 10_000, 7001);
  const answer = assign(network, 'everyone');
  const kept = keep(network, answer);
  const random = randomOf(7002);
  const edge = (taken: number): number => {
    for (;;) {
      const some = random(network.to.length);
      if (answer.taken[some] === taken) return some;
    }
  };
  const mentor = (): number => network.left + random(network.right);
  const changes = [
    () => {
      setWorth(kept, edge(1), -Infinity);
    },
    () => {
      pin(kept, edge(0));
    },
    () => {
      const node = mentor();
      setPlaces(kept, node, (kept.places[node] ?? 0) + 1);
    },
    () => {
      const node = mentor();
      setPlaces(kept, node, (kept.places[node] ?? 0) - 1);
    },
  ];
  const times: number[] = [];
  for (let at = -warmUps; at < asked; at++) {
    const before = process.cpuUsage();
    changes[(at + warmUps) % changes.length]?.();
    undo(kept);
    const { user, system } = process.cpuUsage(before);
    if (at >= 0) times.push((user + system) / 1000);
  }
  if (keptFaults(kept).length > 0) throw new RangeError('What was kept is not the best answer any more.');
  times.sort((a, b) => a - b);
  const row = { bench: 'matching', instance: `what if, ${kind} 10k`, unit: 'ms', ...noPeer };
  return [
    { ...row, metric: 'median, CPU', value: times[asked / 2] ?? NaN },
    { ...row, metric: '99 of 100, CPU', value: times[asked * 0.99] ?? NaN },
  ];
};
