import { once } from 'node:events';
import { createServer } from 'node:net';

/** Ends in words when somebody else already listens where we want to. */
export async function requireFreePort(port, what, setting) {
  const probe = createServer();
  probe.listen(port);
  try {
    await once(probe, 'listening');
  } catch {
    console.error(
      `Port ${port} is taken, and ${what} needs one. Stop what runs there, or choose another: ${setting}=… npm start`,
    );
    process.exit(1);
  }
  probe.close();
  await once(probe, 'close');
}
