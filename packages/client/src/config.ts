import { AppConfig } from '@tandem/core/contract';
import { localProblem, readProblem } from './problem-error.ts';

/** How to sign in and which hosts to trust, from the server that served this page. */
export const loadConfig = async (url = '/app-config.json'): Promise<AppConfig> => {
  const response = await fetch(url).catch((cause: unknown) => {
    throw localProblem('offline', 'Tandem cannot be reached from here. Try again when you are back online.', cause);
  });
  if (!response.ok) throw await readProblem(response);
  return AppConfig.parse(await response.json());
};
