import { clockFile } from './env.ts';
import { moveDate } from './move-date.ts';

/** `node --import …/clock-preload.js`: this process lives in the sandbox's time, without knowing. */
const file = clockFile();
if (file !== undefined) moveDate(file);
