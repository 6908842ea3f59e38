export * from './cohort-beside.ts';
export * from './grades-over-time.ts';
export * from './said-again.ts';
export * from './queries-about.ts';
export * from './queries-register.ts';
