export { boroughExample, demonstration } from './demonstration.ts';
export type { Recordable } from './demonstration.ts';
export { posts } from './posts.ts';
