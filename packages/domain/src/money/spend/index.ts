export * from './account.ts';
export * from './account-id.ts';
export * from './as-imported.ts';
export * from './decide.ts';
export * from './decide-year-end.ts';
export { restOf } from './rest-of.ts';
export { payeeWords } from './payee-words.ts';
export * from './events.ts';
export type * from './state.ts';
