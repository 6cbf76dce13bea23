import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer that Graph gives instead of a result. Thrown anywhere, turned into HTTP once, in `answer-faults.ts`. */
export class GraphFault extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'GraphFault';
  }
}

export const badRequest = (code: string, message: string): GraphFault => new GraphFault(400, code, message);

export const itemNotFound = (): GraphFault =>
  new GraphFault(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const accessDenied = (): GraphFault =>
  new GraphFault(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const resourceNotFound = (id: string): GraphFault =>
  new GraphFault(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
