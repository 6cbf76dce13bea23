import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEmbedded } from './open-embedded.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tandem-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('lets one process at a time into a folder, says so in words, and keeps what was written', async () => {
  const first = await openEmbedded(folder);
  await first.direct.script('create table kept (word text); insert into kept values ($$there$$)');
  await expect(openEmbedded(folder)).rejects.toThrow(/Another Tandem process .* DATABASE_URL/);
  await first.close();
  const second = await openEmbedded(folder);
  expect(await second.direct.script('select word from kept')).toEqual([{ word: 'there' }]);
  await second.close();
});
