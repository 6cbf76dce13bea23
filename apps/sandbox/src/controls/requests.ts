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
  /** Oldest first, of the last few thousand. */
  readonly list: (filter: RequestFilter) => readonly RecordedRequest[];
  /** How many of each kind came in since the last clearing, the parts of batches among them. */
  readonly totals: () => readonly RequestTotal[];
  readonly clear: () => void;
};

/** Requests of one method whose paths differ in ids only. */
type RequestTotal = {
  readonly method: string;
  readonly path: string;
  count: number;
  /** Answered 429. */
  throttled: number;
  /** Met a fault that the sandbox was told to make. */
  faulty: number;
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
  const totals = new Map<string, RequestTotal>();
  const tally = ({ method, path, status, fault }: Omit<RecordedRequest, 'number'>): void => {
    const kind = kindOf(path);
    const total = totals.get(`${method} ${kind}`) ?? { method, path: kind, count: 0, throttled: 0, faulty: 0 };
    total.count += 1;
    if (fault !== null) total.faulty += 1;
    if (status === 429) total.throttled += 1;
    totals.set(`${method} ${kind}`, total);
  };
  return {
    add(request) {
      count += 1;
      tally(request);
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
    totals: () => [...totals.values()],
    clear() {
      requests = [];
      totals.clear();
    },
  };
}

/** A path with a star in the place of every id: what is not written in letters alone. */
const kindOf = (path: string): string =>
  path
    .split('/')
    .map((part) => (/^[a-z$]*$/i.test(part) || /^v\d\.\d$/.test(part) ? part : '*'))
    .join('/');
