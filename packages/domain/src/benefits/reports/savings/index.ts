export * from './cashable-promise.ts';
export * from './basis.ts';
export * from './claims-within.ts';
export * from './four-figures.ts';
export * from './verified-parts.ts';
export * from './waiting.ts';
