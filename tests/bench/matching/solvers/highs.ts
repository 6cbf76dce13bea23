import type { Network } from '../instances/instance.ts';
import type { Highs } from 'highs';
import type { Solver } from './answer.ts';

/** HiGHS (npm's WebAssembly build) with the programme as a linear one; its text is made before the clock starts. */
export const solver: Solver = async (instance) => {
  if (instance.kind !== 'network') throw new RangeError('Only a network is a linear programme.');
  const highs = await load();
  const most = instance.network.points.reduce((high, each) => Math.max(high, each), 0);
  const bonus = most * instance.network.left + 1;
  const program = programOf(instance.network, bonus);
  return () => {
    const worth = Math.round(highs.solve(program).ObjectiveValue);
    return [Math.floor(worth / bonus), worth % bonus];
  };
};

/** Its types describe the CommonJS build, node loads the other; so what came is looked at. */
const load = async (): Promise<Highs> => {
  const loaded: { default: unknown } = await import('highs');
  if (!isLoader(loaded.default)) throw new TypeError('highs does not export its loader.');
  return loaded.default();
};

const isLoader = (value: unknown): value is () => Promise<Highs> => typeof value === 'function';

const programOf = (network: Network, bonus: number): string => {
  const { left, right, start, to, points, leftPlaces, rightPlaces } = network;
  const byMentor = Array.from({ length: right }, (): string[] => []);
  const byMentee = Array.from({ length: left }, (_, mentee) => {
    const names: string[] = [];
    for (let edge = start[mentee] ?? 0; edge < (start[mentee + 1] ?? 0); edge++) {
      names.push(`x${edge}`);
      byMentor[to[edge] ?? 0]?.push(`x${edge}`);
    }
    return names;
  });
  const limits = (side: string, all: readonly string[][], most: (node: number) => number) =>
    all.flatMap((names, node) =>
      names.length === 0 ? [] : [` ${side}${node}: ${names.join(' + ')} <= ${most(node)}`],
    );
  const terms = [...points].map((each, edge) => `${each + bonus} x${edge}`);
  return [
    'Maximize',
    ` obj: ${terms.join(' + ')}`,
    'Subject To',
    ...limits('l', byMentee, (mentee) => leftPlaces[mentee] ?? 0),
    ...limits('r', byMentor, (mentor) => rightPlaces[mentor] ?? 0),
    'Bounds',
    ...[...points.keys()].map((edge) => ` x${edge} <= 1`),
    'End',
  ].join('\n');
};
