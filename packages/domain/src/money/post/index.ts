export * from './decide.ts';
export * from './decide-filling.ts';
export * from './days.ts';
export * from './hours.ts';
export * from './events.ts';
export type * from './state.ts';
export * from './words.ts';
