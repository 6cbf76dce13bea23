import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { poolOf, smallPool } from './instances/graphs.ts';
import { programmeOf, smallProgramme } from './instances/networks.ts';
import { libraryOptima, readLibraryTable, tableOf } from './instances/tables.ts';
import type { NativePeers } from './native-peers.ts';
import type { Race } from './race.ts';
import { inNode } from './solver-process.ts';

/** What npm's users would pick today, on what they would have. */
export const npmRaces = (): readonly Race[] => [
  {
    instance: 'programme-1000',
    make: () => ({ kind: 'network', network: smallProgramme(1000, 3001) }),
    peers: ['munkres', 'linear-sum-assignment', 'highs', '@algorithm.ts/mcmf'].map(inNode),
  },
  {
    instance: 'peers-1000',
    make: () => ({ kind: 'graph', graph: smallPool(1000, 3002) }),
    peers: [inNode('edmonds-blossom-fixed')],
  },
];

export const networkRaces = ({ flow }: NativePeers): readonly Race[] =>
  (['uniform', 'profile', 'ties', 'tight', 'square', 'scarce', 'hot'] as const).map((kind, at) => ({
    instance: `${kind} 10k x ${kind === 'square' ? '10k' : '5k'}`,
    make: () => ({ kind: 'network', network: programmeOf(kind, 10_000, 4001 + at) }),
    peers: flow,
  }));

/** LEMON takes ten seconds and more a solve here, so it races only when the bench is asked to be long. */
export const largeRaces = ({ flow }: NativePeers, isLong: boolean): readonly Race[] =>
  (['uniform', 'profile'] as const).map((kind, at) => ({
    instance: `${kind} 50k x 25k`,
    make: () => ({ kind: 'network', network: programmeOf(kind, 50_000, 4101 + at) }),
    peers: isLong ? flow : [],
  }));

export const graphRaces = ({ matching }: NativePeers): readonly Race[] =>
  (['uniform', 'profile', 'geometric', 'clusters'] as const).flatMap((kind, at) =>
    [2000, 10_000].map((size) => ({
      instance: `peers, ${kind} ${size}`,
      make: () => ({ kind: 'graph', graph: poolOf(kind, size, 5001 + at) }),
      peers: matching,
    })),
  );

export const tableRaces = ({ table }: NativePeers): readonly Race[] =>
  (['uniform', 'profile'] as const).flatMap((kind, at) =>
    [1000, 2000].map((size) => ({
      instance: `full table, ${kind} ${size}`,
      make: () => ({ kind: 'table', table: tableOf(kind, size, 6001 + at) }),
      peers: table,
    })),
  );

/** OR-Library's files (`assign100.txt` and so on) from a folder of this machine; their licence is not ours to give. */
export const libraryRaces = ({ table }: NativePeers, folder: string): readonly Race[] =>
  Object.entries(libraryOptima).flatMap(([size, optimum]) => {
    const path = join(folder, `assign${size}.txt`);
    if (!existsSync(path)) return [];
    return [
      {
        instance: `OR-Library assign${size}`,
        make: () => ({ kind: 'table', table: readLibraryTable(path) }) as const,
        peers: table,
        optimum: [optimum],
      },
    ];
  });
