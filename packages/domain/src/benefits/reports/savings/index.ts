export * from './basis.ts';
export * from './four-figures.ts';
export * from './waiting.ts';
