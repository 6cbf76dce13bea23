import { describe, expect, it } from 'vitest';
import { fillManifest } from './fill.ts';
import { lintManifest } from './lint.ts';
import { validateManifest } from './validate.ts';

const installation = {
  PUBLIC_URL: 'https://tandem.example.com',
  CLIENT_ID: '8b1e6f7a-7a3e-4d3a-9a0d-3f7d0c9b2a55',
  TEAMS_APP_ID: '3f1a6f0c-52f4-4c5d-9d3c-0a6d4a0d7b11',
  APP_ID_URI: 'api://tandem.example.com/8b1e6f7a-7a3e-4d3a-9a0d-3f7d0c9b2a55',
  DEVELOPER_NAME: 'Example',
  VERSION: '1.0.0',
};
const files = new Set(['color.png', 'color32.png', 'outline.png']);
const good = JSON.stringify(await fillManifest(installation));
const changed = (from: string | RegExp, to: string): unknown => {
  const text = good.replace(from, to);
  if (text === good) throw new Error(`nothing to change: ${String(from)}`);
  return JSON.parse(text);
};

describe('the unified manifest', () => {
  it('fits schema v1.30 and our own lint', () => {
    expect(validateManifest(JSON.parse(good))).toEqual([]);
    expect(lintManifest(JSON.parse(good), files)).toEqual([]);
  });

  it('has nothing left to fill in', () => {
    expect(good).not.toContain('{{');
  });

  it.each([
    ['a missing accent colour', changed('"accentColor":"#067178",', '')],
    ['groupchat in small letters', changed('"groupChat"', '"groupchat"')],
    ['a ribbon context that is none', changed('"meetingDetailsAttendee"', '"meetingDetails"')],
  ])('the schema refuses %s', (_, manifest) => {
    expect(validateManifest(manifest)).not.toEqual([]);
  });

  const event = '"autoRunEvents":[{"events":[{"type":"OnAppointmentSend","actionId":"OpenCheckIn"}]}],"ribbons"';
  it.each([
    ['an unknown event', changed('"ribbons"', event), 'is no event'],
    ['an action that no runtime has', changed('"actionId":"OpenCheckIn"', '"actionId":"Open"'), 'no runtime has'],
    [
      'an address outside validDomains',
      changed('https://tandem.example.com/tab/home', 'https://other.example.com/'),
      'validDomains',
    ],
    [
      'a plain http address',
      changed('https://tandem.example.com/tab/config', 'http://tandem.example.com/tab/config'),
      'https',
    ],
    ['systemDefault declared', changed('"pairPublished"', '"systemDefault"'), 'systemDefault'],
    ['an unknown permission', changed('TeamsActivity.Send.User', 'TeamsActivity.Write.User'), 'unknown'],
    [
      'a group without icons',
      changed(/"label":"Tandem","icons":\[.*?\],"controls"/, '"label":"Tandem","controls"'),
      'no icons',
    ],
    ['a missing mail scope', changed('"scopes":["mail"]', '"scopes":["workbook"]'), 'mail'],
    [
      'an identity provider as a domain',
      changed('"validDomains":["', '"validDomains":["login.microsoftonline.com","'),
      'identity provider',
    ],
    [
      'the Teams app id as registration',
      changed(
        `"webApplicationInfo":{"id":"${installation.CLIENT_ID}`,
        `"webApplicationInfo":{"id":"${installation.TEAMS_APP_ID}`,
      ),
      'app registration',
    ],
    ['two tabs of one name', changed('"entityId":"coordinate"', '"entityId":"home"'), 'entityId'],
  ])('our lint refuses %s', (_, manifest, words) => {
    expect(
      lintManifest(manifest, files)
        .map((finding) => finding.message)
        .join(),
    ).toContain(words);
  });

  it('our lint misses no icon file', () => {
    expect(lintManifest(JSON.parse(good), new Set(['color.png']))).toHaveLength(2);
  });
});
