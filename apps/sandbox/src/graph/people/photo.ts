import { createHash } from 'node:crypto';
import { deflateSync, crc32 } from 'node:zlib';
import type { Context } from 'hono';
import { GraphFault } from '../http/fault.ts';
import { demand } from '../http/permissions.ts';
import type { PersonEnv } from '../world.ts';

/** `…/photo/$value`: a plain picture in the person's colour. One in five has never set a photo. */
export function getPhoto(c: Context<PersonEnv>): Response {
  const caller = c.get('caller');
  const { id } = c.get('person');
  const own = caller.kind === 'delegated' && caller.personId === id;
  demand(caller, own ? 'myPhoto.read' : 'photo.read');
  const [red = 0, green = 0, blue = 0, luck = 0] = createHash('sha256').update(id).digest();
  if (luck % 5 === 0)
    throw new GraphFault(
      404,
      'ImageNotFound',
      'Exception of type Microsoft.Fast.Profile.Core.Exception.ImageNotFoundException was thrown.',
    );
  c.header('Content-Type', 'image/png');
  return c.body(plainPng(48, [red, green, blue]));
}

/** A PNG of one colour (PNG specification, third edition: IHDR, IDAT, IEND). */
function plainPng(size: number, colour: readonly [number, number, number]): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: size }, () => colour).flat()]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Uint8Array.from(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
