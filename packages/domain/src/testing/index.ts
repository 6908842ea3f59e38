export * from './command-arbitrary.ts';
export * from './entries.ts';
export * from './facts.ts';
export * from './given.ts';
export * from './histories.ts';
