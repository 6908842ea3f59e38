export * from './demonstration.ts';
export * from './posts.ts';
