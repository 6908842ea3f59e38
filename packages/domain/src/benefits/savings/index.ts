export * from './decide.ts';
export * from './events.ts';
export * from './savings-id.ts';
export type * from './state.ts';
