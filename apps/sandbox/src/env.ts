import { z } from 'zod';

const Environment = z.object({
  SANDBOX_PORT: z.coerce
    .number('SANDBOX_PORT must be a number.')
    .int('SANDBOX_PORT must be a whole number.')
    .min(0, 'SANDBOX_PORT must be between 0 and 65535.')
    .max(65535, 'SANDBOX_PORT must be between 0 and 65535.')
    .default(3100),
  /** Folder for everything the sandbox remembers. */
  SANDBOX_DIR: z.string().min(1).default('.data/sandbox'),
  /** So many people more than the sixty of the sample, for work at scale. */
  SANDBOX_CROWD: z.coerce
    .number('SANDBOX_CROWD must be a number.')
    .int('SANDBOX_CROWD must be a whole number.')
    .min(0, 'SANDBOX_CROWD must not be negative.')
    .max(20_000, 'SANDBOX_CROWD must be 20,000 at most.')
    .default(0),
  /** Where the product runs, whose app registration this organisation has. */
  PRODUCT_URL: z
    .url({ protocol: /^https?$/, error: 'PRODUCT_URL must be an address that begins with http:// or https://.' })
    .default('http://localhost:3000'),
});

/** Settings of the sandbox's own process; throws with a sentence for each that is wrong. */
export function readSettings(): { port: number; directory: string; productUrl: string; crowd: number } {
  const parsed = Environment.safeParse(process.env);
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join('\n'));
  const { SANDBOX_PORT: port, SANDBOX_DIR: directory, PRODUCT_URL: productUrl, SANDBOX_CROWD: crowd } = parsed.data;
  return { port, directory, productUrl, crowd };
}

/** Where the offset of the sandbox's clock stands, for a process that is to live in its time. */
export const clockFile = (): string | undefined => process.env['SANDBOX_CLOCK_FILE'];
