import type { Network } from '@tandem/core/matching';
import type { Highs } from 'highs';
import type { Answer } from './answer.ts';

/** The same programme for HiGHS (WebAssembly) as a linear programme; its text is made before the clock starts. */
export const highsOf = async (network: Network): Promise<() => Answer> => {
  const highs = await load();
  const bonus = 100 * network.left + 1;
  const program = programOf(network, bonus);
  return () => {
    const worth = Math.round(highs.solve(program).ObjectiveValue);
    return { pairs: Math.floor(worth / bonus), points: worth % bonus };
  };
};

/** Its types describe the CommonJS build, node loads the other; so what came is looked at. */
const load = async (): Promise<Highs> => {
  const loaded: { default: unknown } = await import('highs');
  if (!isLoader(loaded.default)) throw new TypeError('highs does not export its loader.');
  return loaded.default();
};

const isLoader = (value: unknown): value is () => Promise<Highs> => typeof value === 'function';

const programOf = ({ left, right, start, to, points, rightPlaces }: Network, bonus: number): string => {
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
    ...limits('l', byMentee, () => 1),
    ...limits('r', byMentor, (mentor) => rightPlaces[mentor] ?? 0),
    'End',
  ].join('\n');
};
