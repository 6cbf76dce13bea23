import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** What differs from one installation to the next. */
export const Installation = z.object({
  /** https origin of the server, without a slash at the end. */
  PUBLIC_URL: z.url({ protocol: /^https$/ }).refine((url) => !url.endsWith('/'), 'must not end in a slash'),
  /** App registration in Microsoft Entra. */
  CLIENT_ID: z.uuid(),
  /** Id of the Teams app: another uuid than the registration's. */
  TEAMS_APP_ID: z.uuid(),
  APP_ID_URI: z.string().startsWith('api://'),
  DEVELOPER_NAME: z.string().min(1).max(32),
  /** Raise it with every upload. */
  VERSION: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/),
});
export type Installation = z.infer<typeof Installation>;

const template = new URL('../teams-manifest.json', import.meta.url);

/** The manifest with every `${{NAME}}` filled in; throws on a name that nobody knows. */
export async function fillManifest(installation: Installation): Promise<unknown> {
  const values = new Map<string, string>([
    ...Object.entries(installation),
    ['PUBLIC_HOST', new URL(installation.PUBLIC_URL).host],
  ]);
  const text = await readFile(template, 'utf8');
  const filled = text.replaceAll(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`teams-manifest.json asks for ${name}, which is no setting.`);
    return JSON.stringify(value).slice(1, -1);
  });
  return JSON.parse(filled);
}
