export * from './commands.ts';
export * from './events.ts';
export type * from './state.ts';
