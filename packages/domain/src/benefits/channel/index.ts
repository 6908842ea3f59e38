export * from './decide.ts';
export * from './events.ts';
export type * from './state.ts';
