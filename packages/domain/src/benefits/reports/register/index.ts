export * from './due.ts';
export * from './gain.ts';
export * from './in-year.ts';
export * from './register.ts';
export * from './series.ts';
export * from './slip.ts';
export * from './target.ts';
