export * from './basis.ts';
export * from './four-figures.ts';
export * from './months-words.ts';
export * from './waiting.ts';
