export * from './decide.ts';
export * from './decide-issued.ts';
export * from './decide-withdrawn.ts';
export * from './decide-written.ts';
export * from './digest.ts';
export * from './events.ts';
export * from './names.ts';
export type * from './state.ts';
export * from './words.ts';
