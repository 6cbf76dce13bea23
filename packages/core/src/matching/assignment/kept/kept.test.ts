import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../assign.ts';
import type { Network } from '../network.ts';
import { networkOf, networks } from '../networks.testing.ts';
import { addEdges } from './add-edges.ts';
import { pin, setPlaces, setWorth, unpin } from './change.ts';
import { keptFaults } from './faults.ts';
import { settle, undo } from './journal.ts';
import { keep } from './keep.ts';
import type { Kept } from './kept.ts';
import { isTaken, otherEnd } from './lists.ts';

const bonus = 100_000; // more than all points of these networks together

/** Solved with a bonus of our own, which edges added later have, too. */
const keptOf = (network: Network): Kept => {
  const points = network.points.map((each) => each + bonus);
  return keep({ ...network, points }, assign({ ...network, points }, 'total'));
};

/** What the answer is worth, and what one from scratch is worth. */
const worthOf = (kept: Kept): number => {
  let sum = 0;
  for (let edge = 0; edge < kept.edges; edge++) if (isTaken(kept, edge)) sum += kept.worth[edge] ?? 0;
  return sum;
};

const fromScratch = (kept: Kept, lefts: readonly number[], rights: readonly number[]): number => {
  const links = Array.from({ length: kept.edges }, (_, edge) => {
    const one = kept.lower[edge] ?? 0;
    const other = otherEnd(kept, edge, one);
    const [left, right] = lefts.includes(one) ? [one, other] : [other, one];
    return { left: lefts.indexOf(left), right: rights.indexOf(right), points: kept.worth[edge] ?? 0 };
  }).filter(({ points }) => points >= 0);
  const placesOf = (nodes: readonly number[]) => nodes.map((node) => kept.places[node] ?? 0);
  return assign(networkOf(placesOf(lefts), placesOf(rights), links), 'total').points;
};

type Step = { readonly kind: number; readonly at: number; readonly by: number };
const steps = fc.array(fc.record({ kind: fc.nat(9), at: fc.nat(1_000_000), by: fc.nat(100) }), {
  minLength: 200,
  maxLength: 200,
});

/** As many on both sides, with one place each, and everybody with everybody. */
const full = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.array(fc.nat(100), { minLength: 81, maxLength: 81 }))
  .map(([size, points]) => {
    const places = Array.from({ length: size }, () => 1);
    const cells = Array.from({ length: size * size }, (_, cell) => cell);
    const links = cells.map((cell) => ({
      left: Math.floor(cell / size),
      right: cell % size,
      points: points[cell] ?? 0,
    }));
    return networkOf(places, places, links);
  });

/** Carries steps out on a kept assignment, and remembers what is pinned and who is on which side. */
const carryOut = (network: Network) => {
  const kept = keptOf(network);
  const lefts = Array.from({ length: network.left }, (_, i) => i);
  const rights = Array.from({ length: network.right }, (_, j) => network.left + j);
  const pins = new Map<number, number>();
  const twoOf = (edge: number): readonly [number, number] => {
    const low = kept.lower[edge] ?? 0;
    return [low, otherEnd(kept, edge, low)];
  };
  const step = ({ kind, at, by }: Step): void => {
    const node = at % kept.nodes;
    const edge = kept.edges === 0 ? -1 : at % kept.edges;
    const [low, high] = twoOf(edge);
    const worth = kept.worth[edge] ?? 0;
    if (kind <= 1) setPlaces(kept, node, by % 4);
    else if (kind === 2 || kind === 3) {
      const known = new Set(Array.from({ length: kept.edges }, (_, each) => twoOf(each).join()));
      const isNew = (to: number) => !known.has([Math.min(node, to), Math.max(node, to)].join());
      const others = (node < network.left ? rights : lefts).filter(isNew);
      const links = others.filter((_, index) => (index * 7 + at) % 3 === 0);
      addEdges(
        kept,
        node,
        links.map((to) => ({ to, worth: bonus + ((to * by) % 101) })),
      );
    } else if (edge < 0) return;
    else if (kind === 4) {
      const known = pins.get(edge);
      if (known !== undefined) unpin(kept, edge, known);
      else if (worth > 0 && (kept.places[low] ?? 0) > 0 && (kept.places[high] ?? 0) > 0) pin(kept, edge);
      if (!pins.delete(edge) && kept.worth[edge] === -Infinity && worth > 0) pins.set(edge, worth);
    } else if (!pins.has(edge)) setWorth(kept, edge, kind <= 6 ? -Infinity : bonus + by);
  };
  return { kept, lefts, rights, step };
};

const listsOf = ({ nodes, first, count, lists }: Kept) =>
  Array.from({ length: nodes }, (_, node) => {
    const from = first[node] ?? 0;
    return [...lists.subarray(from, from + (count[node] ?? 0))];
  });

describe('a kept assignment', () => {
  it('stays a best one, whatever changes: places, worths, pins, who may be paired', () => {
    fc.assert(
      fc.property(
        networks(12).filter(({ left, right }) => left + right > 0),
        steps,
        (network, all) => {
          const { kept, lefts, rights, step } = carryOut(network);
          for (const [index, each] of all.entries()) {
            step(each);
            if (index % 20 !== 0 && index !== all.length - 1) continue;
            expect(keptFaults(kept)).toEqual([]);
            expect(worthOf(kept)).toBe(fromScratch(kept, lefts, rights));
          }
        },
      ),
      { seed: 23, numRuns: 40 },
    );
  });

  it('stays a best one where every place is taken on both sides', () => {
    fc.assert(
      fc.property(full, steps, (network, all) => {
        const { kept, lefts, rights, step } = carryOut(network);
        for (const each of all.filter(({ kind }) => kind <= 1 || kind >= 4).slice(0, 5)) {
          step(each.kind <= 1 ? { ...each, by: (each.by % 2) + 1 } : each);
          expect(keptFaults(kept)).toEqual([]);
          expect(worthOf(kept)).toBe(fromScratch(kept, lefts, rights));
        }
        undo(kept);
        expect(keptFaults(kept)).toEqual([]);
      }),
      { seed: 41, numRuns: 200 },
    );
  });

  it('is as it was once a change is undone, to the order of its lists', () => {
    fc.assert(
      fc.property(
        networks(10).filter(({ left, right }) => left + right > 0),
        steps,
        (network, all) => {
          const { kept, step } = carryOut(network);
          for (const each of all.slice(0, 30)) {
            const lists = listsOf(kept);
            const prices = kept.price.slice(0, kept.nodes);
            if (each.kind === 4) continue;
            step(each);
            undo(kept);
            expect(listsOf(kept)).toEqual(lists);
            expect(kept.price.slice(0, kept.nodes)).toEqual(prices);
            expect(keptFaults(kept)).toEqual([]);
            step(each);
            settle(kept);
          }
        },
      ),
      { seed: 29, numRuns: 40 },
    );
  });
});
