export { pairHealth, type PairBehaviour, type PairHealth } from './pair-health.ts';
export {
  programmeHealth,
  smallestGroup,
  type CheckInCounts,
  type ProgrammeHealth,
  type PulseSummary,
} from './programme-health.ts';
export { pulseState, type PulseState } from './pulse-state.ts';
