export * from './commands.ts';
export * from './events.ts';
export * from './gates/approvals.ts';
export * from './latest.ts';
export { byRank, isOpen } from './particulars/ranking.ts';
export * from './stage.ts';
export type * from './state.ts';
export * from './words.ts';
