export * from './browser.ts';
export * from './client.ts';
export * from './published-figures.ts';
export * from './published-files.ts';
export * from './server-process.ts';
