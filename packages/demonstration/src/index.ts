export { demonstration } from './demonstration.ts';
export { posts } from './posts.ts';
