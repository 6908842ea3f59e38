export * from './decide.ts';
export * from './decide-options.ts';
export { partyTitle } from './entry-words.ts';
export * from './events.ts';
export * from './names.ts';
export type { AgreementState, Choice, ReportedLevel, Shortfall } from './state.ts';
export * from './term.ts';
export * from './words.ts';
