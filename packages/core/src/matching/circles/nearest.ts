import { blocked } from '../pairing/table.ts';
import { pointsOfTwo, type CircleTable } from './table.ts';

/** The people who suit each person best in a two, up to so many, of equal ones those first by id. O(people^2). */
export const nearest = (table: CircleTable, count: number): readonly Int32Array[] =>
  table.peers.map((_, one) => {
    const howMany = new Int32Array(blocked);
    const open: number[] = [];
    for (let other = 0; other < table.peers.length; other++) {
      const points = pointsOfTwo(table, one, other);
      if (points === blocked) continue;
      open.push(other);
      howMany[points] = (howMany[points] ?? 0) + 1;
    }
    let [least, room] = [blocked - 1, count];
    while (least > 0 && (howMany[least] ?? 0) < room) room -= howMany[least--] ?? 0;
    const best = open.filter((other) => {
      const points = pointsOfTwo(table, one, other);
      return points > least || (points === least && room-- > 0);
    });
    return Int32Array.from(best);
  });
