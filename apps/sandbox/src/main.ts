import { readSettings } from './env.ts';
import { createSandbox } from './index.ts';

try {
  const sandbox = await createSandbox(readSettings());
  console.log(`A Microsoft 365 on this machine: ${sandbox.url}/sandbox`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
