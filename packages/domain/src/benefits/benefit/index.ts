export * from './decide.ts';
export * from './events.ts';
export * from './names.ts';
export type * from './state.ts';
