export * from './commands.ts';
export * from './events.ts';
export { interestedInProject, membersAside } from './interests.ts';
export type * from './state.ts';
