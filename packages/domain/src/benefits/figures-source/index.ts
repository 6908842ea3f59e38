export * from './decide.ts';
export * from './events.ts';
export * from './mapping.ts';
export type * from './state.ts';
