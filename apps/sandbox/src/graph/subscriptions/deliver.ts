/** An endpoint has this long to take a notification; slower counts as failed (webhook delivery). */
const patience = 3_000;

/** Graph goes on trying for up to four hours. */
const giveUpAfter = 4 * 3_600_000;
const longestPause = 60_000;

export type Delivery = {
  /** Posts to an endpoint, again and again until it takes it; returns at once. */
  send(url: string, notifications: readonly object[]): void;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
  close(): void;
};

/** `pause` waits so many milliseconds, or less if its signal is aborted. */
export function createDelivery(pause: (milliseconds: number, signal: AbortSignal) => Promise<void>): Delivery {
  const underWay = new Set<Promise<void>>();
  const closing = new AbortController();
  return {
    send(url, notifications) {
      const work = persist(url, JSON.stringify({ value: notifications }), pause, closing.signal).finally(() =>
        underWay.delete(work),
      );
      underWay.add(work);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all([...underWay]);
    },
    close: () => closing.abort(),
  };
}

async function persist(
  url: string,
  body: string,
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>,
  closing: AbortSignal,
): Promise<void> {
  let waited = 0;
  for (let next = 1_000; waited <= giveUpAfter; next = Math.min(next * 2, longestPause)) {
    if (closing.aborted || (await post(url, body, closing))) return;
    await pause(next, closing);
    waited += next;
  }
}

async function post(url: string, body: string, closing: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      signal: AbortSignal.any([closing, AbortSignal.timeout(patience)]),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
