export * from './account.ts';
export * from './commands.ts';
export { restOf } from './decide-year-end.ts';
export { payeeWords } from './entry-words.ts';
export * from './events.ts';
export type * from './state.ts';
