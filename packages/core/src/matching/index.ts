export * from './types.ts';
export { match } from './match.ts';
export { assign, type Objective } from './assignment/assign.ts';
export { certificateFaults } from './assignment/certificate.ts';
export type { Assignment, Network } from './assignment/network.ts';
