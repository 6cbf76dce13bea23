/** A binary heap of numbered nodes, smallest key first. Keys and nodes stand in parallel arrays. */
export type Heap = { keys: Float64Array; nodes: Int32Array; size: number };

export const newHeap = (): Heap => ({ keys: new Float64Array(1024), nodes: new Int32Array(1024), size: 0 });

export const push = (heap: Heap, key: number, node: number): void => {
  if (heap.size === heap.keys.length) grow(heap);
  const { keys, nodes } = heap;
  let at = heap.size++;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const aboveKey = keys[above] ?? 0;
    if (aboveKey <= key) break;
    keys[at] = aboveKey;
    nodes[at] = nodes[above] ?? 0;
    at = above;
  }
  keys[at] = key;
  nodes[at] = node;
};

/** Takes the smallest away; read it from `keys[0]` and `nodes[0]` before. */
export const dropFirst = (heap: Heap): void => {
  const { keys, nodes } = heap;
  const size = --heap.size;
  const key = keys[size] ?? 0;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= size) break;
    if (below + 1 < size && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below++;
    const belowKey = keys[below] ?? 0;
    if (belowKey >= key) break;
    keys[at] = belowKey;
    nodes[at] = nodes[below] ?? 0;
    at = below;
  }
  keys[at] = key;
  nodes[at] = nodes[size] ?? 0;
};

const grow = (heap: Heap): void => {
  const keys = new Float64Array(heap.size * 2);
  keys.set(heap.keys);
  heap.keys = keys;
  const nodes = new Int32Array(heap.size * 2);
  nodes.set(heap.nodes);
  heap.nodes = nodes;
};
