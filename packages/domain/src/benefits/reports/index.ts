export * from './call-handling/index.ts';
export * from './channel-shift/index.ts';
