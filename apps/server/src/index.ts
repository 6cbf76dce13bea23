export { startServer, type RunningServer } from './start.ts';
export { computeInThreads } from './compute/in-threads.ts';
