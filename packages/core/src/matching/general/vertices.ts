import { newPlace, type Arc, type Vertex } from './forest.ts';
import type { Graph } from './graph.ts';

/** A graph as vertices with arcs both ways; arc `2e` is edge `e` as it stands, `2e + 1` its reverse. */
export type Net = { readonly vertices: readonly Vertex[]; readonly arcs: readonly Arc[] };

export const netOf = ({ size, from, to, worth }: Graph): Net => {
  const vertices = Array.from({ length: size }, (_, id) => newVertex(id));
  const arcs: Arc[] = [];
  for (const [edge, each] of worth.entries()) {
    const [one, other] = [vertices[from[edge] ?? 0], vertices[to[edge] ?? 0]];
    if (one === undefined || other === undefined) throw new RangeError('An edge leads to no node.');
    const arc = newArc(2 * edge, one, other, 2 * each);
    arcs.push(arc, arc.reverse);
    one.arcs.push(arc);
    other.arcs.push(arc.reverse);
  }
  return { vertices, arcs };
};

const newVertex = (id: number): Vertex => {
  const self: Omit<Vertex, 'top'> & { top: Vertex | null } = {
    ...newPlace(id),
    kind: 'vertex',
    arcs: [],
    mate: null,
    top: null,
  };
  return Object.assign(self, { top: self });
};

type HalfArc = Omit<Arc, 'reverse'> & { reverse: Arc | null };

const newArc = (id: number, from: Vertex, to: Vertex, twice: number): Arc => {
  const there: HalfArc = { id, from, to, twice, reverse: null };
  const back: HalfArc = { id: id + 1, from: to, to: from, twice, reverse: null };
  back.reverse = Object.assign(there, { reverse: back });
  return back.reverse;
};
