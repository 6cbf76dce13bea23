import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { fillManifest, Installation } from './fill.ts';
import { lintManifest } from './lint.ts';
import { validateManifest } from './validate.ts';

/** `npm run package -- PUBLIC_URL=https://… CLIENT_ID=… TEAMS_APP_ID=… [NAME=value …]` writes manifests/dist/tandem.zip. */
const given: Partial<Record<string, string>> = Object.fromEntries(
  process.argv.slice(2).map((word): [string, string] => {
    const cut = word.indexOf('=');
    return [word.slice(0, cut), word.slice(cut + 1)];
  }),
);
const settings = Installation.safeParse({
  APP_ID_URI: `api://${hostOf(given['PUBLIC_URL'])}/${given['CLIENT_ID'] ?? ''}`,
  DEVELOPER_NAME: 'Tandem',
  VERSION: '1.0.0',
  ...given,
});
if (!settings.success) {
  for (const issue of settings.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`);
  process.exit(1);
}

const icons = ['color.png', 'color32.png', 'outline.png'];
const manifest = await fillManifest(settings.data);
const findings = [...validateManifest(manifest), ...lintManifest(manifest, new Set(icons))];
if (findings.length > 0) {
  for (const finding of findings) console.error(`${finding.path}: ${finding.message}`);
  process.exit(1);
}

const folder = new URL('../dist/', import.meta.url);
const pictures = await Promise.all(
  icons.map(
    async (name) => [name, new Uint8Array(await readFile(new URL(`../icons/${name}`, import.meta.url)))] as const,
  ),
);
const files = {
  'manifest.json': new TextEncoder().encode(JSON.stringify(manifest, null, 2)),
  ...Object.fromEntries(pictures),
};
await mkdir(folder, { recursive: true });
await writeFile(new URL('tandem.zip', folder), zipSync(files));
console.log(`manifests/dist/tandem.zip: ${Object.keys(files).join(', ')}`);

function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : '';
}
