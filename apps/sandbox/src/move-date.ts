import { readFileSync } from 'node:fs';

/** How old the offset may be that was read last, milliseconds of real time. */
const fresh = 20;

/**
 * Makes `Date` of this process follow the offset in a clock file from now on. Timers keep real time: somebody who
 * moves the clock by a month does not want to wait for a month of it.
 */
export function moveDate(file: string): void {
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  const now = (): number => realNow() + offsetIn(file);
  RealDate.now = now;
  const Moved = new Proxy(RealDate, {
    construct(target, given, newTarget): object {
      const made: unknown = Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget);
      return made instanceof RealDate ? made : new RealDate(now());
    },
    apply: () => new RealDate(now()).toString(),
  });
  // `value.constructor === Date` has to stay true.
  Object.defineProperty(RealDate.prototype, 'constructor', { value: Moved, writable: true, configurable: true });
  globalThis.Date = Moved;
}

let readAt = -Infinity;
let offset = 0;

function offsetIn(file: string): number {
  if (performance.now() - readAt < fresh) return offset;
  readAt = performance.now();
  offset = read(file) ?? 0;
  return offset;
}

function read(file: string): number | null {
  try {
    return Number(/"offset":(-?\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
  } catch {
    // No file: nobody has moved the clock yet.
    return null;
  }
}
