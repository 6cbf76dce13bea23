import type { PersonId } from '@tandem/core/model';
import { isGone } from '../client/failures.ts';
import type { Graph } from '../client/graph.ts';

/** First bytes of the formats a picture may have; Graph serves JPEG unless somebody stored another. */
const formats = [
  { type: 'image/jpeg', starts: [0xff, 0xd8] },
  { type: 'image/png', starts: [0x89, 0x50] },
  { type: 'image/gif', starts: [0x47, 0x49] },
];

/** A person's picture as a data URL; null when they have none. */
export async function photoOf(graph: Graph, id: PersonId): Promise<string | null> {
  try {
    const bytes = new Uint8Array(await graph.bytes(`/users/${id}/photo/$value`));
    const format = formats.find(({ starts }) => starts.every((byte, index) => bytes[index] === byte));
    return format ? `data:${format.type};base64,${Buffer.from(bytes).toString('base64')}` : null;
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}
