export * from './call-handling/index.ts';
export * from './channel-shift/index.ts';
export * from './cost/index.ts';
export * from './history/index.ts';
export * from './optimism/index.ts';
export * from './promised/index.ts';
export * from './savings/index.ts';
