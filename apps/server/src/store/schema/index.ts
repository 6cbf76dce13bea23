export * from './programmes.ts';
export * from './pairing.ts';
export * from './checkins.ts';
export * from './outbox.ts';
