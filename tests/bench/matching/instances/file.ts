import { readFileSync, writeFileSync } from 'node:fs';
import type { Instance } from './instance.ts';

/**
 * An instance as a file of 32-bit whole numbers, little-endian, that programs in any language read at once:
 * network: 1, left, right, edges, left places, right places, start (left + 1), to, points
 * graph:   2, size, edges, from, to, worth
 * table:   3, size, costs
 */
export const writeInstance = (path: string, instance: Instance): void => {
  writeFileSync(path, Buffer.concat(partsOf(instance).map(bytesOf)));
};

const partsOf = (instance: Instance): readonly Int32Array[] => {
  if (instance.kind === 'network') {
    const { left, right, leftPlaces, rightPlaces, start, to, points } = instance.network;
    return [Int32Array.of(1, left, right, to.length), leftPlaces, rightPlaces, start, to, points];
  }
  if (instance.kind === 'graph') {
    const { size, from, to, worth } = instance.graph;
    return [Int32Array.of(2, size, worth.length), from, to, worth];
  }
  return [Int32Array.of(3, instance.table.size), instance.table.costs];
};

const bytesOf = (values: Int32Array): Uint8Array => new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

export const readInstance = (path: string): Instance => {
  const bytes = readFileSync(path);
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const [kind, one = 0, other = 0, edges = 0] = numbers;
  let at = kind === 1 ? 4 : kind === 2 ? 3 : 2;
  const next = (count: number): Int32Array => numbers.subarray(at, (at += count));
  if (kind === 3) return { kind: 'table', table: { size: one, costs: next(one * one) } };
  if (kind === 2)
    return { kind: 'graph', graph: { size: one, from: next(other), to: next(other), worth: next(other) } };
  const [leftPlaces, rightPlaces, start] = [next(one), next(other), next(one + 1)];
  const [to, points] = [next(edges), next(edges)];
  return { kind: 'network', network: { left: one, right: other, leftPlaces, rightPlaces, start, to, points } };
};
