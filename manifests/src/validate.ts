import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/** Something wrong in a manifest: where, and in a sentence what. */
export type Finding = { readonly path: string; readonly message: string };

const require = createRequire(import.meta.url);
const schemaFile = '@microsoft/app-manifest/build/json-schemas/teams/v1.30/MicrosoftTeams.schema.json';

/** Checks against Microsoft's JSON schema v1.30, which comes with their manifest package, so without a network. */
export function validateManifest(manifest: unknown): readonly Finding[] {
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(require(schemaFile) as object);
  validate(manifest);
  return (validate.errors ?? []).map((error) => ({
    path: error.instancePath || '/',
    message: error.message ?? 'does not fit the schema',
  }));
}
