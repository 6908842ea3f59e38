export * from './browser.ts';
export * from './client.ts';
export { addPersonTo, hostServer } from './hosted.ts';
export type { HostedServer } from './hosted.ts';
export * from './published-figures.ts';
export * from './published-files.ts';
export * from './server-process.ts';
