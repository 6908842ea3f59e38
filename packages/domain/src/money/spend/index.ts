export * from './account.ts';
export * from './commands.ts';
export { restOf } from './decide.ts';
export { payeeWords } from './entry-words.ts';
export * from './events.ts';
export type * from './state.ts';
