import { z } from 'zod';

// Graph reads requests generously: enum values in any case, booleans and numbers as strings.

export const flag = z.union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })]);

export const whole = z.union([z.int(), z.stringFormat('integer', /^-?\d+$/).transform(Number)]);

/** One of `values`, in any case. */
export const oneOf = <const T extends string>(values: readonly T[]) =>
  z.string().transform((text, context): T => {
    const found = values.find((value) => value.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    context.addIssue(`Requested value '${text}' was not found.`);
    return z.NEVER;
  });

/** An object's keys in lower camel case, for actions whose parameter names Graph takes in any case. */
export function lowerKeys(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.slice(0, 1).toLowerCase() + key.slice(1), value]),
  );
}
