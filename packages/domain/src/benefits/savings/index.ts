export * from './claims.ts';
export * from './decide.ts';
export * from './decide-finance.ts';
export * from './decide-reduction.ts';
export * from './events.ts';
export * from './months-words.ts';
export * from './savings-id.ts';
export * from './savings-parts.ts';
export type * from './state.ts';
