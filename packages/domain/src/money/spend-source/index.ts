export * from './decide.ts';
export * from './events.ts';
export { matcherOf, standingRules } from './matching.ts';
export type { RowCodes } from './matching.ts';
export * from './names.ts';
export { identityOf } from './identity.ts';
export type * from './state.ts';
