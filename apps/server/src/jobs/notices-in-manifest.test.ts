import { readFile } from 'node:fs/promises';
import { message } from '@tandem/core/messages';
import { CheckInId, PairId } from '@tandem/core/model';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { somebody } from '../app.testing.ts';
import { freshId } from '../ids.ts';
import {
  checkInAskedNotice,
  checkInMovedNotice,
  checkInSkippedNotice,
  pairPublishedNotice,
  pulseAskedNotice,
  seriesBookedNotice,
} from './notices.ts';

const Manifest = z.object({
  activities: z.object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })) }),
});

const two = { to: somebody('Amara'), partners: [somebody('Jonas')] as const };
const four = { to: two.to, partners: [...two.partners, somebody('Priya'), somebody('Omar')] as const };
const note = message('healing.kept.same');
const moved = { id: freshId(CheckInId), startsAt: 0, before: 0, count: 1 };

test('every activity type of the manifest has its notice, with exactly the values its text names', async () => {
  const file = new URL('../../../../manifests/teams-manifest.json', import.meta.url);
  const { activityTypes } = Manifest.parse(JSON.parse(await readFile(file, 'utf8'))).activities;
  const notices = [
    pairPublishedNotice(two, { name: 'First leads' }, freshId(PairId)),
    pairPublishedNotice(four, { name: 'First leads' }, freshId(PairId)),
    seriesBookedNotice(two, freshId(PairId), 0),
    checkInMovedNotice(two, moved),
    checkInSkippedNotice(two, { ...moved, note }),
    checkInAskedNotice(two, { place: 'pair/1', note }),
    pulseAskedNotice(two, moved),
  ];
  expect(notices.map(({ type, parameters }) => [type, Object.keys(parameters).sort()])).toEqual(
    activityTypes.map(({ type, templateText }) => [
      type,
      [...templateText.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort(),
    ]),
  );
});
