export * from './demonstration.ts';
export * from './posts.ts';
export type { Scripted } from './script.ts';
