import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { AppError } from '@tandem/core/errors';
import type { Deps } from '../deps.ts';
import type { HttpEnv } from '../http/request.ts';
import { Notifications, LifecycleEvents } from './notification.ts';
import { takeLifecycleEvent, takeNotification } from './take.ts';

/** Microsoft Graph sends at most about a thousand small items at once. */
const MAX_BYTES = 1024 * 1024;

/** Where Microsoft Graph tells us of changes in calendars. It is answered only after the work has been stored. */
export const mountHooks = (app: Hono<HttpEnv>, deps: Deps): void => {
  const onError = () => {
    throw new AppError('input.invalid', 'This notification is too large.');
  };
  app.use('/hooks/*', bodyLimit({ maxSize: MAX_BYTES, onError }));
  app.post('/hooks/graph', async (context) => {
    const token = context.req.query('validationToken');
    if (token !== undefined) return context.text(token);
    const { value } = await read(Notifications, context.req.raw);
    for (const item of value) await takeNotification(deps, item);
    return context.body(null, 202);
  });
  app.post('/hooks/graph/lifecycle', async (context) => {
    const token = context.req.query('validationToken');
    if (token !== undefined) return context.text(token);
    const { value } = await read(LifecycleEvents, context.req.raw);
    for (const item of value) await takeLifecycleEvent(deps, item);
    return context.body(null, 202);
  });
};

const read = async <T>(shape: z.ZodType<T>, request: Request): Promise<T> => {
  const body: unknown = await request.json().catch(() => null);
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new AppError('input.invalid', 'This is no notification.', { cause: parsed.error });
  return parsed.data;
};
