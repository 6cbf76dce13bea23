import { z } from 'zod';

/** What office.js posts to its host, once the text is parsed. */
export const Request = z.object({
  _messageType: z.literal(0),
  _actionName: z.string(),
  /** 0 calls, 1 registers for an event, 2 unregisters. */
  _actionType: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  _conversationId: z.string(),
  _correlationId: z.unknown().optional(),
  _data: z.unknown().optional(),
});
export type Request = z.infer<typeof Request>;

export const parseRequest = (data: unknown): Request | null => {
  if (typeof data !== 'string') return null;
  try {
    const request = Request.safeParse(JSON.parse(data));
    return request.success ? request.data : null;
  } catch {
    return null;
  }
};

type Envelope = {
  readonly conversationId: string;
  readonly name: string;
  readonly correlation: unknown;
  readonly data: unknown;
};

/** An answer to a call, or an event, which is an answer to its registration that may come many times. */
export const response = (kind: 'answer' | 'event', { conversationId, name, correlation, data }: Envelope): string =>
  JSON.stringify({
    _messageType: 1,
    _responseType: kind === 'answer' ? 0 : 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: correlation,
    _origin: window.location.origin,
    _errorCode: 0,
    _serializerVersion: 1,
    _data: data,
  });
