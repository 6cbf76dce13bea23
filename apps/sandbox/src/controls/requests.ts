/** One request that came in, and what became of it. */
type RecordedRequest = {
  readonly number: number;
  /** Epoch milliseconds, the sandbox's clock. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Null when the connection was broken on purpose. */
  readonly status: number | null;
  /** Real time it took. */
  readonly milliseconds: number;
  /** Id of the fault it met. */
  readonly fault: string | null;
};

/** As many are remembered as a long test sends. */
const most = 5000;

export type RequestLog = {
  readonly add: (request: Omit<RecordedRequest, 'number'>) => void;
  /** Oldest first. */
  readonly list: (filter: RequestFilter) => readonly RecordedRequest[];
  readonly clear: () => void;
};

/** `path` is a part of the path; `after` the number of a request already seen. */
type RequestFilter = {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
  readonly status?: number | undefined;
  readonly after?: number | undefined;
};

export function createRequestLog(): RequestLog {
  let requests: RecordedRequest[] = [];
  let count = 0;
  return {
    add(request) {
      count += 1;
      requests.push({ number: count, ...request });
      if (requests.length > most + most / 10) requests = requests.slice(-most);
    },
    list: ({ method, path, status, after = 0 }) =>
      requests
        .slice(-most)
        .filter(
          (request) =>
            request.number > after &&
            (method === undefined || request.method === method.toUpperCase()) &&
            (path === undefined || request.path.includes(path)) &&
            (status === undefined || request.status === status),
        ),
    clear() {
      requests = [];
    },
  };
}
