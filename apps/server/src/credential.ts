import { X509Certificate, createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Credential } from '@tandem/graph';
import { SettingsError, type Settings } from './env.ts';

/** How this installation proves who it is: by a certificate when there is one, else by a secret. */
export const credential = async (settings: Settings): Promise<Credential> => {
  const { CLIENT_CERTIFICATE: file, CLIENT_SECRET: secret } = settings;
  if (file !== undefined) return fromFile(file);
  if (secret !== undefined) return { secret };
  throw new SettingsError(['CLIENT_SECRET or CLIENT_CERTIFICATE must be set.']);
};

const fromFile = async (file: string): Promise<Credential> => {
  try {
    const pem = await readFile(file, 'utf8');
    const thumbprintSha256 = createHash('sha256').update(new X509Certificate(pem).raw).digest('hex');
    return { certificate: { privateKey: pem, thumbprintSha256 } };
  } catch (cause) {
    throw new SettingsError(
      [
        `CLIENT_CERTIFICATE must be a PEM file with the private key and its certificate; ${file} cannot be read as one.`,
      ],
      { cause },
    );
  }
};
