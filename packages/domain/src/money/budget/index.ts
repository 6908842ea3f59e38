export * from './balances.ts';
export * from './commands.ts';
export * from './events.ts';
export * from './names.ts';
export type * from './state.ts';
export { judged, kindOf, limitOf } from './virement.ts';
export { virementRulesOn } from './facts.ts';
export * from './words.ts';
