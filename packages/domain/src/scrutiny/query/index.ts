export * from './decide.ts';
export * from './known-posts.ts';
export { queryAbout } from './events.ts';
export type { QueryAbout, QueryEvent, SeenAt } from './events.ts';
export * from './standing.ts';
export type * from './state.ts';
export * from './words.ts';
