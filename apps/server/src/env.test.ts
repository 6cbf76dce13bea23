import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './env.ts';

const least = { CLIENT_ID: '6d0f4a8e-2b0e-4a3b-9d5c-0c9a4d9f1e11', CLIENT_SECRET: 'x' };

const sentences = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.sentences;
    throw error;
  }
};

describe('settings', () => {
  it('have defaults for everything but the app registration', () => {
    const settings = readSettings(least);
    expect(settings).toMatchObject({
      PORT: 3000,
      WORKER: 'inline',
      DATA_DIR: '.data',
      HOST_ORIGINS: [],
      TENANT_IDS: [],
    });
    expect(settings.APP_ID_URI).toBe(`api://localhost:3000/${least.CLIENT_ID}`);
  });

  it('treat an empty value as none', () => {
    expect(readSettings({ ...least, DATABASE_URL: '', PORT: '' })).toMatchObject({ PORT: 3000 });
  });

  it('read lists, and addresses without a slash at the end', () => {
    const settings = readSettings({
      ...least,
      HOST_ORIGINS: 'https://a.example/, https://b.example',
      GRAPH_BASE_URL: 'http://localhost:1/graph/',
    });
    expect(settings.HOST_ORIGINS).toEqual(['https://a.example', 'https://b.example']);
    expect(settings.GRAPH_BASE_URL).toBe('http://localhost:1/graph');
  });

  it.each([
    ['PORT', 'three'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'tandem'],
    ['DATABASE_URL', 'mysql://x'],
    ['WORKER', 'maybe'],
    ['CLIENT_ID', 'mine'],
    ['TENANT_IDS', 'contoso'],
    ['HOST_ORIGINS', 'ftp://x'],
    ['LOG_LEVEL', 'loud'],
    ['OPERATOR_MAIL', 'nobody'],
  ])('name %s when it is %s', (name, value) => {
    const found = sentences({ ...least, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(name);
  });

  it('say everything that is wrong at once', () => {
    const found = sentences({ PORT: 'x', WORKER: 'y' });
    for (const name of ['PORT', 'WORKER', 'CLIENT_ID', 'CLIENT_SECRET']) {
      expect(found.some((sentence) => sentence.includes(name))).toBe(true);
    }
  });
});
