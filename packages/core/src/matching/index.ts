export * from './types.ts';
export { match } from './match.ts';
