export * from './begun.ts';
export * from './command-arbitrary.ts';
export * from './entries.ts';
export * from './facts.ts';
export * from './given.ts';
export * from './governance-facts.ts';
export * from './histories.ts';
export * from './ready-to-decide.ts';
