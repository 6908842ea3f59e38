export * from './contradictions.ts';
export * from './counted.ts';
export * from './decide-agreed.ts';
export * from './decide-figures.ts';
export * from './decide.ts';
export * from './events.ts';
export * from './names.ts';
export type * from './state.ts';
export * from './words.ts';
