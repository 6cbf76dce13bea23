import { DrizzleQueryError } from 'drizzle-orm';
import { pino, type Logger } from 'pino';
import type { Settings } from './env.ts';

/** Structured logs: ids and codes; never names, addresses, tokens, or what somebody wrote. */
export const openLog = (level: Settings['LOG_LEVEL']): Logger =>
  pino({ level, base: { service: 'tandem' }, serializers: { err: describeError } });

type Described = { type: string; code?: string; message: string; at?: string[]; cause?: Described };

/**
 * An error without what it carries: a failed query would bring its values along, and Microsoft Graph's answers bring
 * addresses. Message, code and the lines of code it came through stay.
 */
export const describeError = (error: unknown): Described => {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const isQuery = error instanceof DrizzleQueryError;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: error.name,
    message: isQuery ? error.query : withoutAddresses(error.message),
    ...(code === undefined ? {} : { code }),
    ...(error.stack === undefined ? {} : { at: framesOf(error.stack) }),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
};

const withoutAddresses = (text: string): string => text.replaceAll(/\S+@\S+/g, '<address>');

/** The first frames; the text before them is the message again. */
const framesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
