import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Reply } from './solvers/answer.ts';

/** A program that races: what the table calls it, and how it is started for an instance file. */
export type Program = { readonly name: string; readonly command: (file: string) => readonly string[] };

/** A running solver: `solve` is null once it broke its limits, and `why` says which. */
export type Racer = {
  readonly solve: () => Promise<Reply | null>;
  readonly why: () => string;
  readonly stop: () => void;
};

/** Limits of a process: seconds for reading and for each solve, megabytes of address space or of JavaScript heap. */
const seconds = 60;
const megabytes = 4000;

/** A solver in TypeScript, each in a node of its own. */
export const inNode = (name: string): Program => ({
  name,
  command: (file) => [
    process.execPath,
    `--max-old-space-size=${megabytes}`,
    '--import',
    import.meta.resolve('tsx'),
    pathOf('./solvers/main.ts'),
    name,
    file,
  ],
});

/** A program of this machine, held by the shell's own limit of memory. */
export const native = (name: string, ...program: readonly string[]): Program => ({
  name,
  command: (file) => ['/bin/sh', '-c', `ulimit -v ${megabytes * 1000}; exec "$0" "$@"`, ...program, file],
});

export const pathOf = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Starts a program and waits until it has read its instance. */
export const start = async ({ command }: Program, file: string): Promise<Racer> => {
  const [program = '', ...rest] = command(file);
  const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'], env: plainEnvironment() });
  child.stdin.on('error', () => undefined); // it ended before it was asked: seen below
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let why = '';
  const next = async (): Promise<string | null> => {
    const line = await within(lines.next(), seconds);
    if (line !== null && line.done !== true) return line.value;
    why = line === null ? `stopped after ${seconds} s` : 'gave up';
    stopped(child);
    return null;
  };
  await next();
  return {
    solve: async () => {
      if (why !== '') return null;
      child.stdin.write('solve\n');
      const line = await next();
      return line === null ? null : replyOf(line);
    },
    why: () => why,
    stop: () => {
      stopped(child);
    },
  };
};

const stopped = (child: ChildProcess): void => {
  child.kill('SIGKILL');
};

/** Settings of a machine that hold numpy's linear algebra to one processor's ways. */
const plainEnvironment = (): NodeJS.ProcessEnv => {
  const held = new Set(['OPENBLAS_CORETYPE', 'OPENBLAS_L2_SIZE']);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !held.has(name)));
};

const within = async <T>(work: Promise<T>, most: number): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, most * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const replyOf = (line: string): Reply => {
  const reply: unknown = JSON.parse(line);
  if (!isReply(reply)) throw new TypeError(`A solver answered ${line}.`);
  return reply;
};

const isReply = (value: unknown): value is Reply =>
  typeof value === 'object' && value !== null && 'answer' in value && Array.isArray(value.answer) && 'ms' in value;
