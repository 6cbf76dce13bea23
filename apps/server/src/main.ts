import { CannotStart } from './cannot-start.ts';
import { environment } from './env.ts';
import { startServer } from './start.ts';

const server = await startServer(environment()).catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
