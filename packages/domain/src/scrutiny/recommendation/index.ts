export * from './decide.ts';
export * from './decide-acting.ts';
export * from './decide-closing.ts';
export * from './events.ts';
export * from './names.ts';
export * from './standing.ts';
export type * from './state.ts';
export { behalfTitle, makerTitle, recommendationTitle } from './titles.ts';
export * from './words.ts';
