import type { Arc, Vertex } from './forest.ts';
import type { Graph } from './graph.ts';

/** A graph as vertices with arcs both ways; arc `2e` is edge `e` as it stands, `2e + 1` its reverse. */
export type Net = { readonly vertices: readonly Vertex[]; readonly arcs: readonly Arc[] };

export const netOf = ({ size, from, to, worth }: Graph): Net => {
  const vertices = Array.from({ length: size }, (_, id) => new Alone(id));
  const arcs: Arc[] = [];
  for (let edge = 0; edge < worth.length; edge++) {
    const [one, other] = [vertices[from[edge] ?? 0], vertices[to[edge] ?? 0]];
    if (one === undefined || other === undefined) throw new RangeError('An edge leads to no node.');
    const arc = new OneWay(2 * edge, one, other, 2 * (worth[edge] ?? 0), null);
    arcs.push(arc, arc.reverse);
    one.arcs.push(arc);
    other.arcs.push(arc.reverse);
  }
  return { vertices, arcs };
};

/** A vertex alone: it is its own outermost node, and all that is in it. */
class Alone implements Vertex {
  readonly kind = 'vertex';
  readonly vertices: readonly Vertex[] = [this];
  readonly arcs: Arc[] = [];
  readonly id: number;
  price = 0;
  inside: Vertex['inside'] = null;
  label: Vertex['label'] = 'none';
  entry: Arc | null = null;
  since = 0;
  walk = 0;
  mate: Arc | null = null;
  top: Vertex['top'] = this;

  constructor(id: number) {
    this.id = id;
  }
}

/** An arc that makes its own reverse. Classes here, since what knows itself cannot be written as plain data. */
class OneWay implements Arc {
  readonly id: number;
  readonly from: Vertex;
  readonly to: Vertex;
  readonly twice: number;
  readonly reverse: Arc;

  constructor(id: number, from: Vertex, to: Vertex, twice: number, reverse: Arc | null) {
    this.id = id;
    this.from = from;
    this.to = to;
    this.twice = twice;
    this.reverse = reverse ?? new OneWay(id + 1, to, from, twice, this);
  }
}
