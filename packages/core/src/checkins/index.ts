export { agendaFor, type AgendaPerson, type WrittenPoint } from './agenda.ts';
export * from './healing/index.ts';
export { endOf, nextCheckIn, standsOn } from './next-check-in.ts';
export { nodeKinds, type NodeKind } from './node-kind.ts';
export { eventOf, eventsOf, joinUrlOf } from './in-turn.ts';
export { outcomeInWords, outcomeOf, type Concluded, type Outcome, type Replies } from './outcome.ts';
export { pulseClosesAt, pulseOpensAt } from './pulse-window.ts';
export { afterEvent, wasMoved, type CheckInEvent } from './transitions.ts';
