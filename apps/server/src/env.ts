import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { TenantId } from '@tandem/core/model';
import { CannotStart } from './cannot-start.ts';

/** What is wrong with the settings: one sentence each, all at once. */
export class SettingsError extends CannotStart {
  constructor(
    readonly sentences: readonly string[],
    options?: ErrorOptions,
  ) {
    super(`Tandem cannot start with these settings:\n${sentences.map((one) => `- ${one}`).join('\n')}`, options);
  }
}

/** Everything that differs between installations. */
export type Settings = Omit<z.infer<typeof Environment>, Derived> & Readonly<Record<Derived, string>>;
type Derived = 'APP_ID_URI' | 'TEAMS_APP_ID';

const builtFrontEnd = (name: string): string => fileURLToPath(new URL(`../../${name}/dist`, import.meta.url));

const origin = (name: string) =>
  z
    .url({ protocol: /^https?$/, error: `${name} must be an address that begins with http:// or https://.` })
    .transform((url) => url.replace(/\/+$/, ''));

const list = <T extends z.ZodType<unknown, string>>(item: T) =>
  z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(item));

const Environment = z.object({
  /** Port to listen on; 0 takes any free one. */
  PORT: z.coerce
    .number('PORT must be a number.')
    .int('PORT must be a whole number.')
    .min(0, 'PORT must be between 0 and 65535.')
    .max(65535, 'PORT must be between 0 and 65535.')
    .default(3000),
  /** The origin that users see. */
  PUBLIC_URL: origin('PUBLIC_URL').default('http://localhost:3000'),
  /** A PostgreSQL server; without it the database is embedded in DATA_DIR. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL must look like postgres://user:password@host:5432/name.' })
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  /** Root of Microsoft Graph, without the version segment. */
  GRAPH_BASE_URL: origin('GRAPH_BASE_URL').default('https://graph.microsoft.com'),
  /** Root of the Microsoft Entra authority, without the tenant segment. */
  ENTRA_AUTHORITY: origin('ENTRA_AUTHORITY').default('https://login.microsoftonline.com'),
  /** The app registration. */
  CLIENT_ID: z.uuid('CLIENT_ID must be the application (client) id of the app registration, a GUID.'),
  CLIENT_SECRET: z.string().min(1, 'CLIENT_SECRET is empty.').optional(),
  /** Path of a PEM file with the private key and its certificate; preferred to a secret. */
  CLIENT_CERTIFICATE: z.string().min(1, 'CLIENT_CERTIFICATE is empty.').optional(),
  /** Application id URI of the app registration; `api://{host of PUBLIC_URL}/{CLIENT_ID}` when not given. */
  APP_ID_URI: z.string().min(1, 'APP_ID_URI is empty.').optional(),
  /** Id of the Teams app in its manifest, for links into it; CLIENT_ID when not given. */
  TEAMS_APP_ID: z.uuid('TEAMS_APP_ID must be the id in the Teams app manifest, a GUID.').optional(),
  /** Organisations that may use this installation, onboarded at start. */
  TENANT_IDS: list(TenantId),
  /** Whether this process runs background jobs. */
  WORKER: z
    .enum(['inline', 'only', 'off'], 'WORKER must be inline (jobs and requests), only (jobs) or off (requests).')
    .default('inline'),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'LOG_LEVEL must be trace, debug, info, warn, error or silent.',
    )
    .default('info'),
  /** Where add-in pages load Office.js from. */
  OFFICE_JS_URL: z
    .url('OFFICE_JS_URL must be the address of office.js.')
    .default('https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
  /** Origins beside Microsoft's own that may frame the pages. */
  HOST_ORIGINS: list(origin('Each of HOST_ORIGINS')),
  /** Who runs this installation, for the pages that say whom to ask. */
  OPERATOR_NAME: z.string().min(1, 'OPERATOR_NAME is empty.').optional(),
  OPERATOR_MAIL: z.email('OPERATOR_MAIL must be a mail address.').optional(),
  /** Folders of the built front ends. */
  TAB_DIR: z.string().min(1).default(builtFrontEnd('teams-tab')),
  ADDIN_DIR: z.string().min(1).default(builtFrontEnd('outlook-addin')),
});

/** Reads the settings; throws a SettingsError with a sentence for each that is wrong. */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  const sentences = parsed.success
    ? []
    : parsed.error.issues.map((issue) => sentence(issue, new Set(Object.keys(given))));
  if (given['CLIENT_SECRET'] === undefined && given['CLIENT_CERTIFICATE'] === undefined) {
    sentences.push(
      'CLIENT_SECRET or CLIENT_CERTIFICATE must be set, so that the server can sign in to Microsoft Entra.',
    );
  }
  if (!parsed.success || sentences.length > 0) throw new SettingsError(sentences);
  const settings = parsed.data;
  const host = new URL(settings.PUBLIC_URL).host;
  return {
    ...settings,
    APP_ID_URI: settings.APP_ID_URI ?? `api://${host}/${settings.CLIENT_ID}`,
    TEAMS_APP_ID: settings.TEAMS_APP_ID ?? settings.CLIENT_ID,
  };
};

/** The environment of this process; nothing else reads it. */
export const environment = (): Readonly<Record<string, string | undefined>> => process.env;

const sentence = (issue: z.core.$ZodIssue, given: ReadonlySet<string>): string => {
  const name = String(issue.path[0]);
  if (!given.has(name)) return `${name} is missing. ${issue.message}`;
  return issue.message.startsWith(name) || issue.message.includes(name) ? issue.message : `${name}: ${issue.message}`;
};
