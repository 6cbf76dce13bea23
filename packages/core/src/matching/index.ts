export * from './types.ts';
export { match } from './match.ts';
export { blockedBy, type Block } from './explain/blocked-by.ts';
export { explain, type Alternative, type Explanation } from './explain/explain.ts';
export { whatIf, withForbid, withPin, type Change } from './explain/what-if.ts';
export { assign, type Objective } from './assignment/assign.ts';
export { certificateFaults } from './assignment/certificate.ts';
export type { Assignment, Network } from './assignment/network.ts';
