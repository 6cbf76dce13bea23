export * from './programmes.ts';
export * from './short-lists.ts';
export * from './pairing.ts';
export * from './checkins.ts';
export * from './healings.ts';
export * from './outbox.ts';
