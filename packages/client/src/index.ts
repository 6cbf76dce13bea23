export { createApi, type Api } from './api.ts';
export { loadConfig } from './config.ts';
export { localProblem, ProblemError, problemOf } from './problem-error.ts';
export { signIn, type Session, type SignInHost } from './sign-in.ts';
export { TimeOut, within } from './within.ts';
