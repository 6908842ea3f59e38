export * from './capabilities.ts';
export * from './kernel/index.ts';
export * from './programme/index.ts';
export * from './project/index.ts';
export * from './replay.ts';
export * from './reports/index.ts';
