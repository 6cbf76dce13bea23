import type { Context } from 'hono';
import type { z } from 'zod';
import { badRequest } from './fault.ts';

/** The JSON body of a request; an empty one reads as an empty object. */
export async function jsonBody(c: Context): Promise<unknown> {
  const text = await c.req.text();
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

/** What `schema` reads in a body, or the 400 that Graph gives for a property of the wrong type. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.join('/') ?? '';
  throw badRequest(
    'RequestBodyRead',
    `When trying to read the request body, property '${path}' did not fit: ${issue?.message ?? ''}`,
  );
}
