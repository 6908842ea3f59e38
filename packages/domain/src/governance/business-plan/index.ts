export * from './commands.ts';
export { longestPlan } from './decide.ts';
export * from './digest.ts';
export * from './events.ts';
export * from './names.ts';
export type * from './state.ts';
export * from './words.ts';
